/** Hides the marks of the size of a word, and shows them again; the page's script brings it to life. */
export const MarksSwitch = () => (
  <button
    type="button"
    disabled
    data-marks-switch=""
    className="no-print block cursor-pointer disabled:invisible py-1 text-sm text-soft underline underline-offset-4"
  >
    Hide the small marks
  </button>
);
