import { CSS_INK } from '@/components/scales/ink';
import { Definitions } from './definitions';

/** What the small marks of a page share. */
export const SMALL_MARKS = 'small';

/** The fades of a page's small marks, once for all of them. It takes no room and shows nothing. */
export const SmallMarkDefinitions = () => (
  <svg width="0" height="0" className="absolute" aria-hidden="true" focusable="false">
    <Definitions ink={CSS_INK} idPrefix={SMALL_MARKS} />
  </svg>
);
