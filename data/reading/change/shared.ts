/** Numbers that are a change by what another number or the sentence’s head says, whichever of these reads them first. */
import { isWord, type Walk } from '../walk';
import type { Direction } from './direction';
import { inBrackets, onYear } from './in-brackets';
import { anothersBy, joined, respectively, sharedBefore } from './in-row';
import { addedTo, askedFor, comparedWith, inParts } from './like-another';
import { directionOfSeveral } from './several';
import { inserted, toldBefore, toldBehind } from './told-again';
import { atPace, leftOut, withObject } from './verb-apart';

/** The direction that a number has from another one. @param end The place behind the number. */
export const directionShared = (walk: Walk, start: number, end: number): Direction | undefined =>
  isWord(walk, end, 'of')
    ? undefined
    : (toldBefore(walk, start, end) ??
      inserted(walk, start, end) ??
      toldBehind(walk, start, end) ??
      atPace(walk, start, end) ??
      sharedBefore(walk, start, end) ??
      anothersBy(walk, start) ??
      leftOut(walk, start, end) ??
      respectively(walk, start, end) ??
      joined(walk, end) ??
      comparedWith(walk, start) ??
      addedTo(walk, start) ??
      inParts(walk, start, end) ??
      onYear(walk, start, end) ??
      withObject(walk, start, end) ??
      inBrackets(walk, start, end) ??
      directionOfSeveral(walk, start) ??
      askedFor(walk, start, end));
