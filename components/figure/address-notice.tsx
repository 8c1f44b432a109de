import type { FigureState } from '@/data/addresses/figure-state';
import type { Figure } from '@/data/model/figure';

interface AddressNoticeProps {
  readonly figure: Figure;
  readonly bad: FigureState['bad'];
}

/** Says that the address asked for something that does not exist, and what there is instead. */
export function AddressNotice({ figure, bad }: AddressNoticeProps) {
  if (bad.length === 0) return null;
  return (
    <div role="status" className="mb-6 border-l-4 border-article bg-raised p-4 text-sm">
      {bad.includes('view') && (
        <p>
          The address asks for a view that this figure does not have, so this is its first view. There{' '}
          {figure.views.length === 1 ? 'is only' : 'are'}:{' '}
          <span data-scale="">{figure.views.map((view) => view.label).join(', ')}</span>.
        </p>
      )}
      {bad.includes('claim') && (
        <p>
          The address selects a number that this figure does not draw, so none is selected. Choose a mark of
          the chart, or one of the sentences.
        </p>
      )}
    </div>
  );
}
