'use client';

import { useSyncExternalStore } from 'react';

interface ShareButtonProps {
  readonly title: string;
  readonly url: string;
}

const nothingToWatch = () => () => {};

/** The system's own share sheet, on devices that have one. */
export function ShareButton({ title, url }: ShareButtonProps) {
  const canShare = useSyncExternalStore(
    nothingToWatch,
    () => 'share' in navigator,
    () => false,
  );
  if (!canShare) return null;
  return (
    <button
      type="button"
      // A share sheet that the reader closes rejects; there is nothing to mend then.
      onClick={() => navigator.share({ title, url }).catch(() => undefined)}
      className="mt-3 min-h-8 border border-context px-3 py-1 text-sm"
    >
      Share…
    </button>
  );
}
