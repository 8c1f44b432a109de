/** Says that the marks of the chart above can be chosen, and with which keys. */
export function ChartCue() {
  return (
    <p className="no-print mt-1 text-xs text-soft">
      Choose a mark to see where it comes from. By keyboard: tab to the chart, arrows, Enter; Escape closes.
    </p>
  );
}
