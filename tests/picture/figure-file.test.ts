import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { answerFile } from '@/app/export/file-answer';
import { writeFigureFile } from '@/components/picture/figure-file';
import { EVERY_VIEW } from './every-view';

const [subject] = EVERY_VIEW.filter(({ figure }) => figure.views.length > 1);
if (!subject) throw new Error('expected a figure with two views in the dataset, found none');

describe('the files of a figure', () => {
  it('are named after figure, view and theme', async () => {
    const { figure, view } = subject;
    expect((await writeFigureFile(subject, 'svg')).name).toBe(`${figure.slug}-${view.id}.svg`);
    const dark = await writeFigureFile({ ...subject, theme: 'dark' }, 'png');
    expect(dark.name).toBe(`${figure.slug}-${view.id}-dark.png`);
    expect((await writeFigureFile(subject, 'csv')).name).toBe(`${figure.slug}.csv`);
  });

  it('are all of them in the archive, for every view and theme', async () => {
    const { body } = await writeFigureFile(subject, 'zip');
    const files = unzipSync(body as Uint8Array);
    for (const view of subject.figure.views) {
      for (const ending of ['.svg', '.png', '-dark.svg', '-dark.png']) {
        const name = `${subject.figure.slug}/${subject.figure.slug}-${view.id}${ending}`;
        expect(Object.keys(files)).toContain(name);
      }
    }
    const svg = files[`${subject.figure.slug}/${subject.figure.slug}-${subject.view.id}.svg`];
    expect(strFromU8(svg as Uint8Array)).toBe((await writeFigureFile(subject, 'svg')).body);
  });
});

describe('the answer with a file', () => {
  const file = { body: 'content', contentType: 'text/plain; charset=utf-8', name: 'file.txt' };
  const tag = answerFile(file).headers.get('ETag') ?? '';

  it('may be read and kept by anyone', async () => {
    const answer = answerFile(file);
    expect(await answer.text()).toBe('content');
    expect(tag).toMatch(/^"[0-9a-f]{32}"$/);
    expect(answer.headers.get('Access-Control-Allow-Origin')).toBe('*');
    expect(answer.headers.get('Cache-Control')).toContain('max-age=');
    expect(answer.headers.get('Content-Disposition')).toBe('inline; filename="file.txt"');
  });

  it.each([tag, `W/${tag}`, `"other", ${tag}`])('is short for one who has it: %s', (known) => {
    const request = new Request('http://localhost/file.txt', { headers: { 'If-None-Match': known } });
    const answer = answerFile(file, request);
    expect([answer.status, answer.body]).toEqual([304, null]);
  });

  it('is whole for one who has another', () => {
    const request = new Request('http://localhost/file.txt', { headers: { 'If-None-Match': '"other"' } });
    expect(answerFile(file, request).status).toBe(200);
  });

  it('lets an svg style itself and nothing more', () => {
    const policy = answerFile({ ...file, contentType: 'image/svg+xml' }).headers.get(
      'Content-Security-Policy',
    );
    expect(policy).toBe("default-src 'none'; style-src 'unsafe-inline'; font-src data:; sandbox");
    expect(answerFile(file).headers.has('Content-Security-Policy')).toBe(false);
  });
});
