'use client';

import { useState, useSyncExternalStore } from 'react';

interface CopyButtonProps {
  readonly label: string;
  readonly text: string;
}

const OUTCOMES = { idle: 'Copy', copied: 'Copied', failed: 'Select the text and copy it' } as const;
const nothingToWatch = () => () => {};

/** Copies a text and says so. Absent where scripts do not run: the text itself can be selected. */
export function CopyButton({ label, text }: CopyButtonProps) {
  const [outcome, setOutcome] = useState<keyof typeof OUTCOMES>('idle');
  const hasScript = useSyncExternalStore(
    nothingToWatch,
    () => true,
    () => false,
  );
  async function copy() {
    try {
      await navigator.clipboard.writeText(text);
      setOutcome('copied');
    } catch {
      setOutcome('failed');
    }
  }
  return (
    <button
      type="button"
      onClick={copy}
      disabled={!hasScript}
      className="min-h-6 min-w-16 border border-context px-2 py-0.5 text-sm disabled:invisible"
    >
      <span aria-live="polite">{OUTCOMES[outcome]}</span>
      <span className="sr-only">: {label}</span>
    </button>
  );
}
