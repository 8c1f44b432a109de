'use client';

import { useState, useSyncExternalStore } from 'react';

interface CopyButtonProps {
  readonly label: string;
}

const OUTCOMES = { idle: 'Copy', copied: 'Copied', failed: 'Selected: copy it now' } as const;
const nothingToWatch = () => () => {};

/** What stands beside the button, which may follow what is selected in the page. */
const shownBeside = (button: Element): Element | null | undefined =>
  button.closest('[data-copy]')?.querySelector('pre');

/**
 * Selects the text beside the button and copies what is selected, as browsers did before they had a clipboard
 * that scripts may write to; they still do where that one is denied. Whether it was copied.
 */
function copySelected(button: Element): boolean {
  const shown = shownBeside(button);
  if (!shown) return false;
  getSelection()?.selectAllChildren(shown);
  return document.execCommand('copy');
}

/** Copies a text and says so. Absent where scripts do not run: the text itself can be selected. */
export function CopyButton({ label }: CopyButtonProps) {
  const [outcome, setOutcome] = useState<keyof typeof OUTCOMES>('idle');
  const hasScript = useSyncExternalStore(
    nothingToWatch,
    () => true,
    () => false,
  );
  async function copy(button: Element) {
    try {
      await navigator.clipboard.writeText(shownBeside(button)?.textContent ?? '');
      setOutcome('copied');
    } catch {
      setOutcome(copySelected(button) ? 'copied' : 'failed');
    }
  }
  return (
    <>
      <button
        type="button"
        onClick={({ currentTarget }) => copy(currentTarget)}
        disabled={!hasScript}
        aria-label={`${OUTCOMES[outcome]}: ${label}`}
        className="min-h-6 min-w-16 border border-context px-2 py-0.5 text-sm disabled:invisible"
      >
        {OUTCOMES[outcome]}
      </button>
      <span className="sr-only" aria-live="polite">
        {outcome === 'idle' ? '' : OUTCOMES[outcome]}
      </span>
    </>
  );
}
