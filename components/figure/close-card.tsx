interface CloseCardProps {
  /** The id that a reader without scripts goes back to. */
  readonly backTo: string;
}

/** Leaves the panel that a chosen card becomes where the chart is out of its sight. */
export function CloseCard({ backTo }: CloseCardProps) {
  return (
    <a href={`#${backTo}`} className="close-card no-print">
      Close
    </a>
  );
}
