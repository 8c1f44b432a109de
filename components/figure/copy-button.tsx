interface CopyButtonProps {
  readonly label: string;
  /** What the button says: “Copy” beside the text, more where the text is out of sight. */
  readonly says?: string;
}

/** Copies the text that it stands beside and says so; disabled and unseen until a script makes it work. */
export const CopyButton = ({ label, says = 'Copy' }: CopyButtonProps) => (
  <>
    <button
      type="button"
      disabled
      data-label={label}
      aria-label={`${says}: ${label}`}
      className="min-h-6 min-w-16 border border-context px-2 py-0.5 text-sm disabled:invisible"
    >
      {says}
    </button>
    <span className="sr-only" aria-live="polite" />
  </>
);
