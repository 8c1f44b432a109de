const DEFAULT_ORIGIN = 'http://localhost:3000';

/**
 * The site's own origin, from the environment variable SITE_ORIGIN; never from a request's Host header,
 * which the one who asks may choose.
 * @throws Error where SITE_ORIGIN is set to something else than an http(s) origin.
 */
export function readSiteOrigin(
  environment: Readonly<Record<string, string | undefined>> = process.env,
): string {
  const given = environment.SITE_ORIGIN || DEFAULT_ORIGIN;
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
