import type { ReactNode } from 'react';

interface ClaimSelectionProps {
  readonly children: ReactNode;
}

/** What holds the marks and cards of a page's numbers, one of which is selected, and says which one it is. */
export const ClaimSelection = ({ children }: ClaimSelectionProps) => (
  <div data-selects="">
    {children}
    <p className="sr-only" aria-live="polite" data-announced="" data-article="" />
  </div>
);
