import { claimsIn } from '@/components/scales/place-voices';
import type { EmbedFit } from '@/data/addresses/themes';
import type { Article } from '@/data/model/article';
import type { Claim, Sentence } from '@/data/model/claim';
import type { ContextFact } from '@/data/model/context-fact';
import type { Derived } from '@/data/model/derivation';
import type { View } from '@/data/model/figure';
import { claimOf, contextOf, derivedOf } from '@/data/model/lookup';
import type { NumberReference } from '@/data/model/prose-fields';

/** What stands behind one mark; `id` is the fragment that the mark leads to. */
export type EmbedReceipt = { readonly id: string } & (
  | { readonly kind: 'claim'; readonly claim: Claim }
  | { readonly kind: 'context'; readonly fact: ContextFact }
  /** With the claims among its inputs that have no receipt of their own. */
  | { readonly kind: 'derived'; readonly derived: Derived; readonly inputs: readonly Claim[] }
  | { readonly kind: 'sentence'; readonly sentence: Sentence }
);

type MarkKind = EmbedReceipt['kind'];

/** The fragment of a mark's receipt. */
export const receiptId = (kind: MarkKind, id: string): string => `${kind}-${id}`;

function receiptOf(
  article: Article,
  { kind, id }: NumberReference,
  claimIds: readonly string[],
): EmbedReceipt {
  const fragment = receiptId(kind, id);
  if (kind === 'claim') return { id: fragment, kind, claim: claimOf(article, id) };
  if (kind === 'context') return { id: fragment, kind, fact: contextOf(article, id) };
  const derived = derivedOf(article, id);
  const inputs = article.claims.filter(
    (claim) => derived.inputs.includes(claim.id) && !claimIds.includes(claim.id),
  );
  return { id: fragment, kind, derived, inputs };
}

/**
 * The receipts of a view's numbers, in their order; of a chart of sentences, the sentences themselves, where a
 * sentence with numbers goes by the first of them, as its mark does.
 */
export function receiptsOfView(
  article: Article,
  view: View,
  references: readonly NumberReference[],
): readonly EmbedReceipt[] {
  if (view.form === 'voices') {
    return article.sentences.map((sentence) => {
      const [first] = claimsIn(article, sentence);
      const id = first ? receiptId('claim', first.id) : receiptId('sentence', sentence.id);
      return { id, kind: 'sentence', sentence };
    });
  }
  const claimIds = references.filter(({ kind }) => kind === 'claim').map(({ id }) => id);
  return references.map((reference) => receiptOf(article, reference, claimIds));
}

/** Whether the receipt is of the claim, or of a sentence that states it. */
const isOf = (article: Article, receipt: EmbedReceipt, claim: string): boolean =>
  (receipt.kind === 'claim' && receipt.claim.id === claim) ||
  (receipt.kind === 'sentence' && claimsIn(article, receipt.sentence).some(({ id }) => id === claim));

/**
 * The receipts with the one of the selected claim among them, which the view may name without drawing it; and
 * the id of that receipt.
 */
export function selectReceipt(
  article: Article,
  receipts: readonly EmbedReceipt[],
  claim: string | undefined,
): { readonly receipts: readonly EmbedReceipt[]; readonly selected: string | undefined } {
  if (claim === undefined) return { receipts, selected: undefined };
  const found = receipts.find((receipt) => isOf(article, receipt, claim));
  if (found) return { receipts, selected: found.id };
  const added = receiptOf(article, { kind: 'claim', id: claim }, []);
  return { receipts: [added, ...receipts], selected: added.id };
}

/** More than this many are shown one at a time. */
const MOST_LISTED = 2;

/**
 * Whether the receipts share one place, where the mark that is chosen brings up its own. The shares that sample sizes
 * are computed from have no mark that could; a compact embed has its disclosure for them.
 */
export const isStacked = (view: View, receipts: readonly EmbedReceipt[], fit: EmbedFit): boolean =>
  fit === 'compact' || (receipts.length > MOST_LISTED && view.form !== 'sample-sizes');
