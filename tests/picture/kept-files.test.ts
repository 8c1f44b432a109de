import { describe, expect, it } from 'vitest';
import { keepFiles } from '@/components/picture/kept-files';

/** A file of so many bytes, and how often it was made. */
function maker(bytes: number) {
  const made = { times: 0 };
  const make = async () => {
    made.times += 1;
    return { body: new Uint8Array(bytes) };
  };
  return { made, make };
}

describe('kept files', () => {
  it('are made once, for those who ask together and for those who ask later', async () => {
    const { take } = keepFiles(1000);
    const { made, make } = maker(10);
    const [one, other] = await Promise.all([take('a', make), take('a', make)]);
    expect(other).toBe(one);
    expect(await take('a', make)).toBe(one);
    expect(made.times).toBe(1);
  });

  it('go when there is no room, those first that were asked for longest ago', async () => {
    const { take } = keepFiles(25_000);
    const [a, b, c] = [maker(10_000), maker(10_000), maker(10_000)];
    await take('a', a.make);
    await take('b', b.make);
    await take('a', a.make);
    await take('c', c.make);
    await take('a', a.make);
    expect([a.made.times, b.made.times, c.made.times]).toEqual([1, 1, 1]);
    await take('b', b.make);
    expect(b.made.times).toBe(2);
  });

  it('leave those alone that are larger than all the room', async () => {
    const { take } = keepFiles<{ body: Uint8Array }>(25_000);
    const [small, large] = [maker(20_000), maker(26_000)];
    await take('small', small.make);
    expect((await take('large', large.make)).body.byteLength).toBe(26_000);
    await take('large', large.make);
    await take('small', small.make);
    expect([small.made.times, large.made.times]).toEqual([1, 2]);
  });

  it('count two bytes for each character of a text', async () => {
    const { take } = keepFiles(2000);
    const make = async () => ({ body: 'x'.repeat(1100) });
    const first = await take('a', make);
    expect(await take('a', make)).not.toBe(first);
  });

  it('count their key as well, which whoever asks may make long', async () => {
    const { take } = keepFiles(2000);
    const make = async () => ({ body: 'short' });
    const first = await take('k'.repeat(1100), make);
    expect(await take('k'.repeat(1100), make)).not.toBe(first);
  });

  it('are not kept where nothing is there', async () => {
    const { take } = keepFiles<{ body: string; status: number }>(2000, ({ status }) => status === 200);
    const make = (status: number) => async () => ({ body: 'short', status });
    const [there, missing] = [await take('a', make(200)), await take('b', make(404))];
    expect(await take('a', make(200))).toBe(there);
    expect(await take('b', make(404))).not.toBe(missing);
  });

  it('are not kept where making them failed', async () => {
    const { take } = keepFiles(1000);
    const fail = async (): Promise<{ body: string }> => {
      throw new Error('broken');
    };
    await expect(take('a', fail)).rejects.toThrow('broken');
    expect((await take('a', async () => ({ body: 'whole' }))).body).toBe('whole');
  });
});
