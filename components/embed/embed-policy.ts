/**
 * What an embed may do: show itself in any page, styled and moved by what these sources allow, and load nothing.
 * @param sources of Content-Security-Policy, such as the hash of the document's own style sheet
 */
export const embedPolicy = ({ style, script }: { readonly style: string; readonly script: string }): string =>
  [
    "default-src 'none'",
    'img-src data:',
    `style-src ${style}`,
    `script-src ${script}`,
    'font-src data:',
    "base-uri 'none'",
    "form-action 'none'",
    'frame-ancestors *',
  ].join('; ');
