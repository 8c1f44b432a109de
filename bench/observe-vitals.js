// Runs in a page before anything of its own: notes when its largest part was painted, what moved, how long input
// waited. Read by watch-vitals.ts.
(() => {
  const vitals = { lcp: 0, cls: 0, inputs: new Map() };
  window.vitals = vitals;
  const watch = (type, take, more = {}) =>
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) take(entry);
    }).observe({ type, buffered: true, ...more });
  watch('largest-contentful-paint', ({ startTime }) => {
    vitals.lcp = startTime;
  });
  watch('layout-shift', ({ value, hadRecentInput }) => {
    if (!hadRecentInput) vitals.cls += value;
  });
  // One press is several events, which share an interaction; a hover belongs to none and counts by itself.
  watch(
    'event',
    ({ interactionId, name, duration, startTime }) => {
      const key = interactionId || (name === 'pointerover' ? -startTime : 0);
      if (key !== 0) vitals.inputs.set(key, Math.max(duration, vitals.inputs.get(key) ?? 0));
    },
    // The shortest that a browser tells.
    { durationThreshold: 16 },
  );
})();
