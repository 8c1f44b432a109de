import type { Fault } from '@/data/faults/fault';
import type { ArticleSource } from '@/data/model/article';
import { readArticle } from '@/data/reading/reading-of-article';
import { checkArticleLayer } from './rules/article-layer';
import { checkCharacterAllowed, checkCharacterSettable } from './rules/characters';
import {
  checkDerivations,
  checkRangeEnds,
  checkSourceGrade,
  checkUnitParts,
  checkValueDomain,
} from './rules/estimates';
import { checkClaimUse, checkDrawnIsListed, checkListedIsShown } from './rules/figures';
import { checkIdForm, checkIdUnique } from './rules/ids';
import { checkLanguageTag } from './rules/language-tag';
import { checkExclusionCuts, checkExclusionUse, checkNumberCoverage } from './rules/number-coverage';
import { checkOneAxis } from './rules/one-axis';
import { checkArticleWords, checkEmptyText, checkProse } from './rules/prose';
import { checkQuotes } from './rules/quotes';
import { checkBesideClaim, checkReDerivation } from './rules/re-derivation';
import { checkReferences } from './rules/references';
import { checkRetold } from './rules/retold';
import type { Rule } from './rules/rule';
import {
  checkSentenceCover,
  checkSentenceEdges,
  checkSentenceKnown,
  checkSentenceOrder,
  checkSpanInSentence,
} from './rules/sentences';
import { checkSpanBounds, checkSpanOverlap } from './rules/spans';
import { checkTextHash } from './rules/text-hash';
import { checkRowYears, checkSampleSizesAgree } from './rules/view-agreement';

/** Verbatim, then re-derived, then complete, then what follows from them: the order of the report. */
const RULES: readonly Rule[] = [
  checkTextHash,
  checkCharacterAllowed,
  checkCharacterSettable,
  checkSpanBounds,
  checkQuotes,
  checkSpanInSentence,
  checkSentenceKnown,
  checkReDerivation,
  checkBesideClaim,
  checkSentenceOrder,
  checkSentenceEdges,
  checkSentenceCover,
  checkSpanOverlap,
  checkNumberCoverage,
  checkExclusionUse,
  checkExclusionCuts,
  checkIdForm,
  checkIdUnique,
  checkReferences,
  checkEmptyText,
  checkProse,
  checkArticleWords,
  checkLanguageTag,
  checkValueDomain,
  checkUnitParts,
  checkRangeEnds,
  checkSourceGrade,
  checkDerivations,
  checkClaimUse,
  checkDrawnIsListed,
  checkListedIsShown,
  checkArticleLayer,
  checkSampleSizesAgree,
  checkRowYears,
  checkOneAxis,
  checkRetold,
];

/**
 * Checks a dataset against its text. No faults means that it may be published.
 * @param text The article’s text as stored, unchanged.
 */
export function auditArticle(source: ArticleSource, text: string): readonly Fault[] {
  const items = readArticle(source.publication, text);
  return RULES.flatMap((rule) => rule({ source, text, items }));
}
