// @ts-check
/** Loaded before the server by the bench alone: tells who started it how much memory the process holds. */
process.on('message', () => {
  // What nobody refers to any more is not what is held.
  globalThis.gc?.();
  process.send?.(process.memoryUsage());
});
// Listening must not keep a server alive that is told to stop.
process.channel?.unref();
