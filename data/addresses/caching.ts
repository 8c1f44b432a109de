/** For how long an answer may be kept, by anyone. https://www.rfc-editor.org/rfc/rfc9111 */

/** An hour, and a day more while it is asked for again. */
export const AN_HOUR = 'public, max-age=3600, stale-while-revalidate=86400';

/** Never without asking whether it has changed. */
export const ASK_AGAIN = 'public, max-age=0, must-revalidate';
