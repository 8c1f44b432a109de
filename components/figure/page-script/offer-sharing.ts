/** Shows the buttons of the system's own share sheet, on devices that have one. */
export function offerSharing() {
  if (!('share' in navigator)) return;
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-share]')) {
    button.hidden = false;
    button.addEventListener('click', () => {
      const { title = '', share = '' } = button.dataset;
      // A share sheet that the reader closes rejects; there is nothing to mend then.
      navigator.share({ title, url: share }).catch(() => undefined);
    });
  }
}
