interface CopyButtonProps {
  readonly label: string;
}

/** Copies the text that it stands beside and says so; disabled and unseen until a script makes it work. */
export const CopyButton = ({ label }: CopyButtonProps) => (
  <>
    <button
      type="button"
      disabled
      data-label={label}
      aria-label={`Copy: ${label}`}
      className="min-h-6 min-w-16 border border-context px-2 py-0.5 text-sm disabled:invisible"
    >
      Copy
    </button>
    <span className="sr-only" aria-live="polite" />
  </>
);
