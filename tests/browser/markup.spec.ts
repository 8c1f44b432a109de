/** Every page and every embed is valid HTML, by html-validate's recommended rules. */
import { HtmlValidate } from 'html-validate';
import { type APIRequestContext, expect, test } from 'playwright/test';
import { embedPath, slugOfComparison } from '@/data/addresses/addresses';
import { EMBED_THEMES } from '@/data/addresses/themes';
import { keptVersions, loadVersion } from '@/data/exports/kept-versions';
import { ALL_PAGES, COMPARISONS, FIGURE_VIEWS } from './pages';

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    // How React writes what HTML takes in any spelling: charSet, <meta/>, async="" and crossorigin="".
    'attr-case': 'off',
    'void-style': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    // “<!doctype html>” is the same in any case.
    'doctype-style': 'off',
    // React names its own script “_R_”, which HTML allows; ids of ours are checked for spaces and repetition.
    'valid-id': ['error', { relaxed: true }],
    // A takeaway is a sentence; where a search engine shortens it, it keeps its beginning.
    'long-title': 'off',
  },
});

/** What stands in scripts is no markup, and most of a page's bytes: without it the validator is much faster. */
const emptyScripts = (html: string): string => html.replaceAll(/(<script\b[^>]*>).*?(<\/script>)/gs, '$1$2');

/** Faults of a document, one line each. */
async function findFaults(html: string): Promise<readonly string[]> {
  const { results } = await validator.validateString(emptyScripts(html));
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, selector, line }) => `${ruleId}: ${message} (${selector ?? line})`),
  );
}

async function expectValid(request: APIRequestContext, path: string, status = 200): Promise<void> {
  const response = await request.get(path);
  expect(response.status(), path).toBe(status);
  expect(response.headers()['content-type'], path).toContain('text/html');
  expect.soft(await findFaults(await response.text()), path).toEqual([]);
}

test('every page is valid HTML', async ({ request }) => {
  expect(ALL_PAGES.length).toBeGreaterThan(20);
  for (const { path, status } of ALL_PAGES) await expectValid(request, path, status);
});

test('every embed is valid HTML, in every theme', async ({ request }) => {
  for (const { article, figure, view } of FIGURE_VIEWS) {
    for (const theme of EMBED_THEMES) {
      await expectValid(request, embedPath(article.publication.slug, figure.slug, { view: view.id, theme }));
    }
  }
});

test('every embed of a kept version is valid HTML', async ({ request }) => {
  for (const { article, figure, view } of FIGURE_VIEWS) {
    const { slug } = article.publication;
    for (const version of keptVersions(slug)) {
      // A figure of a later version is none of an earlier one.
      const kept = loadVersion(slug, version);
      if (!kept?.figures.some((one) => one.slug === figure.slug)) continue;
      await expectValid(request, embedPath(slug, figure.slug, { view: view.id, version }));
    }
  }
});

test('the embed of a comparison is valid HTML', async ({ request }) => {
  expect(COMPARISONS.length).toBeGreaterThan(1);
  for (const { article, ids } of COMPARISONS)
    await expectValid(request, embedPath(article.publication.slug, slugOfComparison(ids)));
});

test('an embed that says what was wrong with its address is valid HTML', async ({ request }) => {
  for (const { article, figure } of FIGURE_VIEWS) {
    await expectValid(
      request,
      embedPath(article.publication.slug, figure.slug, { view: 'nothing', theme: 'nothing' }),
    );
  }
});

test('the validator sees a faulty document', async () => {
  const faults = await findFaults(
    '<!doctype html><html><head><meta charset="utf-8"></head><body><main><p id="a"><div>in a paragraph</div></p>' +
      '<img src="a.png"><b id="a">twice</b><table><tr><th scope="sideways">cell</th></tr></table></main></body></html>',
  );
  const rules = faults.map((fault) => fault.split(':')[0]);
  for (const rule of [
    'element-required-content',
    'element-required-attributes',
    'close-order',
    'wcag/h37',
    'no-dup-id',
    'attribute-allowed-values',
  ]) {
    expect(rules, faults.join('\n')).toContain(rule);
  }
});
