// @ts-check
/**
 * A page as the framework writes it, without the framework's client: its scripts, its copy of the page for them and
 * its traces in the markup. What a page does in the browser is done by its own script alone, so nothing compares
 * the page with how it was written, whatever an extension has added. In JavaScript, since the server runs it
 * without a build.
 */

/** Data, and scripts that say whose they are, stay. */
const FRAMEWORK_SCRIPT = /<script(?![^>]* (?:type="application\/ld\+json"|data-own=))[^>]*>.*?<\/script>/gs;
const SCRIPT_PRELOAD = /<link rel="preload" as="script"[^>]*>/g;
/** Where texts and boundaries meet. */
const COMMENT = /<!--.*?-->/gs;
const EMPTY_BOUNDARY = '<div hidden=""></div>';
const STYLE_ORDER = / data-precedence="[^"]*"/g;

/**
 * Done twice is done once: at an address of pages made on request a page of the build may answer, which is finished.
 * @param {string} html a whole document
 * @param {string} script the address of the page's own script
 */
export function dropFramework(html, script) {
  const own = `<script defer="" data-own="" src="${script}"></script>`;
  if (html.includes(own)) return html;
  return html
    .replaceAll(FRAMEWORK_SCRIPT, '')
    .replaceAll(SCRIPT_PRELOAD, '')
    .replaceAll(COMMENT, '')
    .replaceAll(STYLE_ORDER, '')
    .replace(EMPTY_BOUNDARY, '')
    .replace('</head>', () => `${own}</head>`);
}
