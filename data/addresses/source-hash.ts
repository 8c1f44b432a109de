import { createHash } from 'node:crypto';

/** The source of a content security policy that allows this inline script or style sheet, and no other. */
export const sourceHashOf = (text: string): string =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
