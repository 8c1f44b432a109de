/** Leaves the panel that a chosen card becomes where the chart is out of its sight; back to the chart's title. */
export function CloseCard() {
  return (
    <a href="#takeaway" className="close-card no-print">
      Close
    </a>
  );
}
