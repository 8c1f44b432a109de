interface ShareButtonProps {
  readonly title: string;
  readonly url: string;
}

/** The system's own share sheet; shown by a script, where there is one. */
export const ShareButton = ({ title, url }: ShareButtonProps) => (
  <button
    type="button"
    hidden
    data-share={url}
    data-title={title}
    className="mt-3 min-h-8 border border-context px-3 py-1 text-sm"
  >
    Share…
  </button>
);
