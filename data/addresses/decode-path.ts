/** The path's segments, decoded; undefined where they are not well-formed percent-encoded text. */
export function decodePath(pathname: string): readonly string[] | undefined {
  try {
    const segments = pathname.split('/').slice(1).map(decodeURIComponent);
    // Encoding them again fails on lone surrogates, which decoding lets through.
    segments.forEach(encodeURIComponent);
    return segments;
  } catch (error) {
    if (error instanceof URIError) return undefined;
    throw error;
  }
}
