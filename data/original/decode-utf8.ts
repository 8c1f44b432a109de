/**
 * UTF-8 or nothing: a wrong guess would change words in silence.
 * @throws TypeError where the bytes are no UTF-8
 */
export function decodeUtf8(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    throw new TypeError('bytes that are no UTF-8: save the file as UTF-8', { cause });
  }
}
