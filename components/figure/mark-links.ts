import type { MarkLinks } from '@/components/marks/mark-link';
import { claimCardId, originCardId, sentenceCardId } from '@/data/addresses/page-fragments';

/** A mark leads to the card of its origin, which stands on the same page. */
export const CARD_LINKS: MarkLinks = {
  selected: undefined,
  hrefOf: (kind, id) => {
    if (kind === 'claim') return `#${claimCardId(id)}`;
    return `#${kind === 'sentence' ? sentenceCardId(id) : originCardId(kind, id)}`;
  },
};
