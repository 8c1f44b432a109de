/** An embed’s own style sheet, named within the embed: there are more embeds than hosts have room for headers. */

const STYLE_SOURCE = /style-src ('sha256-[\w+/=]+')/;
const CARRIED = /<meta http-equiv="Content-Security-Policy" content="style-src '(sha256-[\w+/=]+)'">/;
/** Before it stand only the document’s encoding and size, so it rules all that follows. */
const PLACE = '<meta charset="utf-8">';

/**
 * The embed with the policy of its style sheet in it.
 * @param policy the header that the server sends with it
 * @throws Error where the two are not as the server makes them
 */
export function carryPolicy(html: string, policy: string): string {
  const [, source] = STYLE_SOURCE.exec(policy) ?? [];
  if (source === undefined || !html.includes(PLACE))
    throw new Error(
      `expected an embed with “${PLACE}” and a policy with the hash of its style sheet, found “${policy}”`,
    );
  return html.replace(
    PLACE,
    () => `${PLACE}<meta http-equiv="Content-Security-Policy" content="style-src ${source}">`,
  );
}

/** The embed as the server sends it, and the source of its style sheet. */
export function takePolicy(html: string): { readonly html: string; readonly style: string | undefined } {
  const [, hash] = CARRIED.exec(html) ?? [];
  return { html: html.replace(CARRIED, ''), style: hash === undefined ? undefined : `'${hash}'` };
}
