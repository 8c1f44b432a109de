import type { z } from 'zod';
import type { fact, source } from '@/data/schema/facts-file';

/** A source outside the article. */
export type Source = z.infer<typeof source>;

/** A number from outside the article. Drawn grey, with its citation, never in an `article` view. */
export type ContextFact = z.infer<typeof fact>;
