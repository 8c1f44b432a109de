interface EmbedCircumstances {
  /** The address asked for a view that the figure does not have. */
  readonly isBadView: boolean;
  /** The address asked for a number that the figure does not draw. */
  readonly isBadClaim: boolean;
  readonly isBadTheme: boolean;
  readonly isBadFit: boolean;
  /** The embed stays at a version of the data that is not the current one. */
  readonly isOlder: boolean;
}

/** What the reader, and who placed the embed, must know about it; a sentence each. */
export const noticesOf = ({
  isBadView,
  isBadClaim,
  isBadTheme,
  isBadFit,
  isOlder,
}: EmbedCircumstances): readonly string[] => [
  ...(isBadView
    ? ['The address asks for a view that this figure does not have, so this is its default view.']
    : []),
  ...(isBadClaim
    ? ['The address asks for a number that this figure does not draw, so none is selected.']
    : []),
  ...(isBadTheme ? ['The address asks for a theme that does not exist, so this is the light one.'] : []),
  ...(isBadFit ? ['The address asks for a fit that does not exist, so this is the full form.'] : []),
  ...(isOlder
    ? ['This embed stays at an older version of the data. The figure’s page has the newer one.']
    : []),
];
