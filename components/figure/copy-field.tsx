import type { ReactNode } from 'react';
import { CopyButton } from './copy-button';

interface CopyFieldProps {
  readonly label: string;
  /** The label with the origin of its numerals, where it has any. */
  readonly shown?: ReactNode;
  readonly text: string;
  /** Whether it is an address that a selected number is to be in. */
  readonly isSelectable?: boolean;
}

/** A text to take away: selectable as it stands, with a button that copies it where scripts run. */
export function CopyField({ label, shown = label, text, isSelectable = false }: CopyFieldProps) {
  return (
    <div className="mt-3" data-copy="">
      <div className="flex items-baseline justify-between gap-3">
        <p className="text-sm font-semibold">{shown}</p>
        <CopyButton label={label} />
      </div>
      <pre
        className="mt-1 border border-rule bg-raised p-2 text-xs wrap-anywhere whitespace-pre-wrap select-all"
        data-cite=""
        data-selectable={isSelectable ? '' : undefined}
      >
        {text}
      </pre>
    </div>
  );
}
