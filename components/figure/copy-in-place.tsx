import { CopyButton } from './copy-button';

interface CopyInPlaceProps {
  readonly says: string;
  readonly label: string;
  readonly text: string;
  /** Whether it is an address that a selected number is to be in. */
  readonly isSelectable?: boolean;
}

/** A text to take away in one step, which the page shows elsewhere. */
export const CopyInPlace = ({ says, label, text, isSelectable = false }: CopyInPlaceProps) => (
  <div data-copy="" className="no-print">
    <CopyButton says={says} label={label} />
    <pre hidden data-cite="" data-selectable={isSelectable ? '' : undefined}>
      {text}
    </pre>
  </div>
);
