/** What the system calls an error, such as “ENOENT”; undefined of any other. */
export const codeOf = (error: unknown): unknown =>
  error instanceof Error && 'code' in error ? error.code : undefined;
