/** The figure that every library draws, as its page brings it, and what it is drawn into. */
export const figure = JSON.parse(document.getElementById('figure').textContent);
export const place = document.getElementById('chart');
/** Room for the longest label beside the bars. */
export const LABELS = 320;
export const formatTick = (value) =>
  figure.isPercent ? `${Math.round(value * 100)}%` : value.toLocaleString('en-GB');
