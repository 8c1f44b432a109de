import { Definitions } from '@/components/marks/definitions';
import type { HedgeKeyEntry } from '@/components/picture/hedge-key';
import { HedgeSwatch, SWATCH } from '@/components/picture/hedge-swatch';
import { CSS_INK } from '@/components/scales/ink';
import type { View } from '@/data/model/figure';

interface EmbedKeyProps {
  readonly entries: readonly HedgeKeyEntry[];
  readonly form: View['form'];
}

/** The ways of drawing that the chart uses, and what they stand for. */
export function EmbedKey({ entries, form }: EmbedKeyProps) {
  if (entries.length === 0) return null;
  return (
    <ul className="key">
      {entries.map((entry, index) => (
        <li key={entry.words}>
          <svg width={SWATCH.width} height={SWATCH.height} aria-hidden="true">
            {entry.relation === '~' && <Definitions ink={CSS_INK} idPrefix={`key-${index}`} />}
            <HedgeSwatch
              entry={entry}
              isPoint={form === 'log-estimates'}
              ink={CSS_INK}
              idPrefix={`key-${index}`}
            />
          </svg>
          {entry.words}
        </li>
      ))}
    </ul>
  );
}
