// biome-ignore lint/suspicious/noControlCharactersInRegex: XML 1.0 forbids exactly these, and lone surrogates.
const FORBIDDEN_IN_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

/** The text without what no XML document may hold, whatever it is: one such character makes a file unreadable. */
export const dropForbidden = (text: string): string => text.replace(FORBIDDEN_IN_XML, '');
