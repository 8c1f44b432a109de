/** Numbers that are part of a name: codes, models, indices, races. */
import { MONTHS, WEEKDAYS } from '../lexicon/calendar';
import { AIRCRAFT_WORDS, NAME_HEADS, RACE_WORDS } from '../lexicon/name-words';
import { SMALL_NUMBERS } from '../lexicon/number-words';
import { readExtent } from '../range';
import {
  at,
  findBefore,
  hasNear,
  isCapital,
  isDash,
  isGluedTo,
  isHyphen,
  isIn,
  isNumber,
  isSentenceStart,
  isWord,
  type Walk,
} from '../walk';
import type { OtherReader } from './other-found';
import { takeSubparts } from './reference';
import { isNoun } from './year';

/** “now-18”, “minus-5”, “sub-300”, “magnitude-7.1”: what goes before a number by a hyphen and names nothing. */
const NO_NAMES: ReadonlySet<string> = new Set(
  'to a of sub between minus plus than now then nearly almost about around over under at magnitude'.split(
    ' ',
  ),
);

/** “COVID-19”, “F-16”, “XC40”, “G7”. */
export const readCode: OtherReader = (walk, start) => {
  const { kind, text } = at(walk, start);
  if (kind === 'code') {
    // “P5+1”
    const isPlus =
      at(walk, start + 1).text === '+' && isGluedTo(walk, start + 1) && isGluedTo(walk, start + 2);
    const isLonger = (isHyphen(walk, start + 1) || isPlus) && isNumber(walk, start + 2);
    return { start, end: isLonger ? start + 3 : start + 1, reason: 'name' };
  }
  // “COVID -19”: apart from its hyphen by mistake.
  const isCovid =
    isWord(walk, start, 'covid') &&
    isDash(walk, start + 1) &&
    !isGluedTo(walk, start + 1) &&
    isGluedTo(walk, start + 2) &&
    at(walk, start + 2).text === '19';
  if (isCovid) return { start, end: start + 3, reason: 'name' };
  if (kind !== 'word' || !isHyphen(walk, start + 1) || !isNumber(walk, start + 2)) return undefined;
  // “table A-9”
  const isLetter = text === 'A' && !isSentenceStart(walk, start);
  if ((isIn(walk, start, NO_NAMES) && !isLetter) || SMALL_NUMBERS.has(text.toLowerCase())) return undefined;
  const end = isGluedTo(walk, start + 3) && at(walk, start + 3).kind === 'word' ? start + 4 : start + 3;
  return { start, end, reason: isWord(walk, start, 'top') ? 'order' : 'name' };
};

/** What comes in versions. */
const SOFTWARE: ReadonlySet<string> = new Set(
  'android ios macos windows chrome firefox safari linux python java bluetooth usb hdmi'.split(' '),
);

/** “Android 9.0” */
const isVersion = (walk: Walk, start: number): boolean =>
  /^\d{1,2}\.\d+$/.test(at(walk, start).text) &&
  isIn(walk, start - 1, SOFTWARE) &&
  readExtent(walk, start)?.unit === 'bare';

const isPlainInteger = (walk: Walk, place: number): boolean => /^\d{1,4}$/.test(at(walk, place).text);

/** “737” of “Boeing 737 MAX 10”. */
const isNamed = (walk: Walk, place: number): boolean =>
  isCapital(walk, place - 1) && isIn(walk, place - 1, NAME_HEADS);

/** “the 100m final”, “the 4x100m relay”: digits with their “m”, and what is run, swum or won behind them. */
const isRace = (walk: Walk, start: number): boolean =>
  isNumber(walk, start) &&
  isGluedTo(walk, start + 1) &&
  at(walk, start + 1).text === 'm' &&
  (isIn(walk, start + 2, RACE_WORDS) ||
    // “the 50m free,”: of a noun it would be so many of them, and free.
    (isWord(walk, start + 2, 'free', 'fly', 'back') && at(walk, start + 3).kind === 'symbol'));

/** “a 10K race”, “the 5k fun run”: so many kilometres. */
const isRun = (walk: Walk, start: number): boolean =>
  isNumber(walk, start) &&
  isGluedTo(walk, start + 1) &&
  isWord(walk, start + 1, 'k') &&
  (isIn(walk, start + 2, RUNS) || (isWord(walk, start + 2, 'fun') && isIn(walk, start + 3, RUNS)));
const RUNS: ReadonlySet<string> = new Set('run runs race races walk walks route course'.split(' '));

/** The place behind “747-8”, “737-800”, “787 Dreamliner”: an aircraft, where one is spoken of. */
function takeAircraft(walk: Walk, start: number): number | undefined {
  if (!/^\d{3}$/.test(at(walk, start).text) || !hasNear(walk, start, AIRCRAFT_WORDS)) return undefined;
  if (isHyphen(walk, start + 1) && /^\d{1,3}$/.test(at(walk, start + 2).text)) return start + 3;
  return /^7[0-8]7$/.test(at(walk, start).text) && isCapital(walk, start + 1) ? start + 1 : undefined;
}

const EMERGENCY: ReadonlySet<string> = new Set(
  'call calls caller callers dispatch dispatcher dispatchers operator operators emergency'.split(' '),
);
const DIALLED: ReadonlySet<string> = new Set(
  'call calls called calling dial dialed dialled ring rang'.split(' '),
);

/** “911 calls”, “dialled 999”: what is rung in need. */
const isEmergencyNumber = (walk: Walk, start: number): boolean =>
  /^(?:911|999|112)$/.test(at(walk, start).text) &&
  (isIn(walk, start + 1, EMERGENCY) ||
    (isIn(walk, start - 1, DIALLED) && !/s$/.test(at(walk, start + 1).lower)));

const AFTER_COMPANY: ReadonlySet<string> = new Set(
  'is was has had plans said says will would co company inc shares announced'.split(' '),
);

/** “3M is planning”: the company; “3M people” and “$3M” are millions. */
const is3M = (walk: Walk, start: number): boolean =>
  at(walk, start).text === '3' &&
  at(walk, start + 1).text === 'M' &&
  isGluedTo(walk, start + 1) &&
  !/^\p{Sc}$/u.test(at(walk, start - 1).text) &&
  (isIn(walk, start + 2, AFTER_COMPANY) || isWord(walk, start - 1, 'conglomerate', 'company', 'maker'));

/** “the planet LHS 3844 b”: a star by its number in a catalogue, and a planet of it by its letter. */
const isStar = (walk: Walk, start: number): boolean =>
  isPlainInteger(walk, start) &&
  /^[A-Z]{2,}$/.test(at(walk, start - 1).text) &&
  !isGluedTo(walk, start + 1) &&
  /^[b-h]$/.test(at(walk, start + 1).text);

const DETERMINERS: ReadonlySet<string> = new Set('the a an its his her their our new this that'.split(' '));

/** “its new Charge 2 fitness tracker”: one thing behind a name of a series, where two would be counted. */
const isVersionOf = (walk: Walk, start: number): boolean =>
  /^\d{1,3}$/.test(at(walk, start).text) &&
  /^\p{Lu}\p{Ll}+$/u.test(at(walk, start - 1).text) &&
  isIn(walk, start - 2, DETERMINERS) &&
  readExtent(walk, start)?.end === start + 1 &&
  /^\p{Ll}{3,}$/u.test(at(walk, start + 1).text) &&
  !isNoun(walk, start + 1) &&
  !isNoun(walk, start + 2);

/** “iPhone 11 Pro and 11 Pro Max”: a second of the same series. */
const isSecondModel = (walk: Walk, start: number): boolean =>
  isPlainInteger(walk, start) &&
  isWord(walk, start - 1, 'and', 'or') &&
  isCapital(walk, start + 1) &&
  findBefore(
    walk,
    start - 1,
    4,
    (place) =>
      isPlainInteger(walk, place) &&
      (isNamed(walk, place) || at(walk, place - 1).lower === 'iphone') &&
      at(walk, place + 1).text === at(walk, start + 1).text,
  ) !== undefined;

/** “ID.3”: written on to its name. */
const isSuffix = (walk: Walk, start: number): boolean =>
  /^\.\d+$/.test(at(walk, start).text) &&
  isGluedTo(walk, start) &&
  /^[A-Z]{2,}$/.test(at(walk, start - 1).text);

/** “ISO 3888-2”, “ISO 9001:2015”: the place behind the part or the year of a standard. */
function takeStandard(walk: Walk, start: number): number | undefined {
  const isPart = /^[-–:]$/.test(at(walk, start + 1).text) && isNumber(walk, start + 2);
  return isWord(walk, start - 1, 'iso') && isPart && isGluedTo(walk, start + 2) ? start + 3 : undefined;
}

/** “Boeing 737”, “FTSE 100”, “S&P 500”, “Formula One”; “5G”, “4K”. */
export const readName: OtherReader = (walk, start) => {
  const isIndex =
    (isWord(walk, start - 1, 'p') && at(walk, start - 2).text === '&') ||
    (isWord(walk, start - 1, 'sp') && at(walk, start).text === '500') ||
    // “the Stoxx Europe 600 Index”
    (isCapital(walk, start - 1) && at(walk, start + 1).text === 'Index');
  const isHeaded = isCapital(walk, start - 1) && isIn(walk, start - 1, NAME_HEADS);
  const isWordNumber = SMALL_NUMBERS.has(at(walk, start).lower) && isCapital(walk, start);
  if (
    (isIndex || isHeaded || at(walk, start - 1).lower === 'iphone') &&
    (isPlainInteger(walk, start) || isWordNumber)
  )
    return { start, end: takeStandard(walk, start) ?? takeSubparts(walk, start + 1), reason: 'name' };
  if (isVersion(walk, start) || isStar(walk, start) || isVersionOf(walk, start))
    return { start, end: start + 1, reason: 'name' };
  const isModel =
    isPlainInteger(walk, start) &&
    isNumber(walk, start - 2) &&
    isCapital(walk, start - 1) &&
    isNamed(walk, start - 2);
  if (isModel || isSecondModel(walk, start) || isSuffix(walk, start))
    return { start, end: start + 1, reason: 'name' };
  const aircraft = isEmergencyNumber(walk, start) ? start + 1 : takeAircraft(walk, start);
  if (aircraft !== undefined) return { start, end: aircraft, reason: 'name' };
  if (isRace(walk, start) || isRun(walk, start)) return { start, end: start + 2, reason: 'name' };
  // “an 8K television”, but “8K lots”
  const isScreen =
    !isNoun(walk, start + 2) &&
    /^[48]$/.test(at(walk, start).text) &&
    at(walk, start + 1).text === 'K' &&
    isGluedTo(walk, start + 1);
  // “Hispasat 30W-6”
  const isCode =
    isNumber(walk, start) &&
    isGluedTo(walk, start + 1) &&
    /^\p{Lu}$/u.test(at(walk, start + 1).text) &&
    isHyphen(walk, start + 2) &&
    isNumber(walk, start + 3) &&
    isCapital(walk, start - 1);
  if (isCode) return { start, end: start + 4, reason: 'name' };
  if (isScreen || is3M(walk, start)) return { start, end: start + 2, reason: 'name' };
  return isNumber(walk, start) && /^0\d+$/.test(at(walk, start).text)
    ? { start, end: start + 1, reason: 'name' }
    : undefined;
};

/** What is told for each by its name: “Conservative 317, Labour 261”. */
const TALLIED: ReadonlySet<string> = new Set(
  'seats votes election elections results medals ballots councillors'.split(' '),
);

const isTallied = (walk: Walk, start: number): boolean =>
  /^\d{1,4}$/.test(at(walk, start).text) &&
  /^[,.;)]?$/.test(at(walk, start + 1).text) &&
  (hasNear(walk, start, TALLIED) || isOfRow(walk, start));

/** “(Love 21, James 24)”: beside another such pair, where neither name is known to end in a number. */
const isOfRow = (walk: Walk, start: number): boolean =>
  [start - 3, start + 3].some(
    (other) =>
      /^[,;]$/.test(at(walk, Math.min(start, other) + 1).text) &&
      isPlainInteger(walk, other) &&
      isCapital(walk, other - 1) &&
      at(walk, other - 1).lower !== at(walk, start - 1).lower &&
      ![other, start].some((place) => isIn(walk, place - 1, NAME_HEADS)),
  );

/** “Falcon 9.”, “Euro 96,”: a plain number right behind a name, with nothing counted after. */
export const readAfterCapital: OtherReader = (walk, start) => {
  if (!isPlainInteger(walk, start) || !isCapital(walk, start - 1) || isSentenceStart(walk, start - 1))
    return undefined;
  if (isIn(walk, start - 1, MONTHS) || isIn(walk, start - 1, WEEKDAYS) || isGluedTo(walk, start))
    return undefined;
  if (/^(?:[A-Z]{2,}|[A-Z]\.)$/.test(at(walk, start - 1).text) && !isGluedTo(walk, start + 1))
    return undefined;
  if (isTallied(walk, start)) return undefined;
  const extent = readExtent(walk, start);
  const next = at(walk, start + 1);
  return extent?.unit === 'bare' &&
    extent.end === start + 1 &&
    next.kind === 'symbol' &&
    !isDash(walk, start + 1) &&
    !/^[(%+/]$/.test(next.text)
    ? { start, end: start + 1, reason: 'name' }
    : undefined;
};
