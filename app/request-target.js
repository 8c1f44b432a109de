// @ts-check
/**
 * A request's target as the path and query that the site knows (RFC 9112, section 3.2). A target may name a whole
 * address, as requests to proxies do: the site then answers as itself, and redirects nowhere else. Any other form
 * (“*”) is the name of a page that does not exist.
 * @param {string} target
 * @returns {string} beginning with “/”
 */
export function readTarget(target) {
  if (target.startsWith('/')) return target;
  if (!URL.canParse(target)) return `/${encodeURIComponent(target)}`;
  const { pathname, search } = new URL(target);
  return pathname.startsWith('/') ? pathname + search : `/${encodeURIComponent(target)}`;
}
