/**
 * The script at the head of every page's body. The style sheet holds the typefaces, but browsers decode them
 * after the first layout; showing the page once they are there means that no text is seen to move. A second
 * at the most, and nothing is hidden where scripts do not run.
 */
export const SHOW_WHEN_SET = `(() => {
  const { documentElement: root, fonts } = document;
  const show = () => root.removeAttribute('style');
  root.style.visibility = 'hidden';
  setTimeout(show, 1000);
  Promise.all([...fonts].map((font) => font.load())).then(show, show);
})();`;
