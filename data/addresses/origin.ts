/** Where `npm start` serves, unless told otherwise. */
const defaultOrigin = (port: string | undefined): string => `http://localhost:${port || '3000'}`;

const LOOPBACK_HOSTS: readonly string[] = ['localhost', '127.0.0.1', '[::1]'];

/**
 * The site's own origin, from the environment variable SITE_ORIGIN; never from a request's Host header,
 * which the one who asks may choose.
 * @throws Error where SITE_ORIGIN is set to something else than an http(s) origin.
 */
export function readSiteOrigin(
  environment: Readonly<Record<string, string | undefined>> = process.env,
): string {
  const given = environment.SITE_ORIGIN || defaultOrigin(environment.PORT);
  const url = URL.canParse(given) ? new URL(given) : undefined;
  const isOrigin =
    url !== undefined &&
    /^https?:$/.test(url.protocol) &&
    (given === url.origin || given === `${url.origin}/`);
  if (!isOrigin) {
    throw new Error(
      `SITE_ORIGIN: expected an origin such as https://figures.example.org (scheme, host, optional port; ` +
        `no path, lower case), found “${given}”. Set the environment variable accordingly or unset it.`,
    );
  }
  return url.origin;
}

/** The absolute URL of a root-relative path. @throws Error where the path is not root-relative. */
export function absolute(path: string, origin: string = readSiteOrigin()): string {
  if (!/^\/(?![/\\])/.test(path)) {
    throw new Error(`expected a root-relative path such as /articles/…, found “${path}”`);
  }
  return origin + path;
}

/** The ports of http and https are one: a site answers at both, and links hold either. */
const portOf = ({ port }: URL): string => (port === '80' || port === '443' ? '' : port);

/**
 * Whether a URL is of this site, be it by http or https. The names of one's own machine count as one, for trying
 * things out.
 */
export function isOwnUrl(url: URL, origin: string): boolean {
  const own = new URL(origin);
  const isLoopback = LOOPBACK_HOSTS.includes(own.hostname) && LOOPBACK_HOSTS.includes(url.hostname);
  const isHost = url.hostname === own.hostname || isLoopback;
  return isHost && /^https?:$/.test(url.protocol) && portOf(url) === portOf(own);
}
