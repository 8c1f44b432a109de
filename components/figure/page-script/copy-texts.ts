const OUTCOMES = { copied: 'Copied', failed: 'Selected: copy it now' } as const;

/**
 * Selects the text beside the button and copies what is selected, as browsers did before they had a clipboard
 * that scripts may write to; they still do where that one is denied. Whether it was copied.
 */
function copySelected(shown: Element): boolean {
  getSelection()?.selectAllChildren(shown);
  return document.execCommand('copy');
}

/** The text is read when it is copied, since it may follow what is selected in the page. */
async function copy(shown: Element): Promise<string> {
  try {
    await navigator.clipboard.writeText(shown.textContent ?? '');
    return OUTCOMES.copied;
  } catch {
    return copySelected(shown) ? OUTCOMES.copied : OUTCOMES.failed;
  }
}

/** Lets buttons copy the texts beside them and say so. Without it they are not shown. */
export function copyTexts() {
  for (const field of document.querySelectorAll('[data-copy]')) {
    const button = field.querySelector('button');
    const shown = field.querySelector('pre');
    const announced = field.querySelector('[aria-live]');
    if (!button || !shown || !announced) continue;
    button.disabled = false;
    button.addEventListener('click', async () => {
      const outcome = await copy(shown);
      button.textContent = outcome;
      button.setAttribute('aria-label', `${outcome}: ${button.dataset.label}`);
      announced.textContent = outcome;
    });
  }
}
