/** A request that cannot be met, in words for who made it: commands tell it in a line and end with 2. */
export class UsageError extends Error {}

/** Whether who called the command can mend it; `parseArgs` throws TypeErrors with a code. */
export const isUsageError = (error: unknown): boolean =>
  error instanceof UsageError || (error instanceof TypeError && 'code' in error);
