/** Times of day and times run: “7.45 pm”, “18:00”, “2:03:59”, “half past six”. */
import { readCardinal } from '../cardinal';
import { at, isDash, isGluedTo, isWord, type Walk } from '../walk';
import type { OtherReader } from './other-found';

const HALVES = [
  'am',
  'pm',
  'a.m.',
  'p.m.',
  "o'clock",
  'noon',
  'midnight',
  'gmt',
  'utc',
  'bst',
  'est',
  'edt',
  'ist',
  'cet',
];

function takeHalf(walk: Walk, place: number): number | undefined {
  return isWord(walk, place, ...HALVES) ? place + 1 : undefined;
}

/** The place behind “7”, “7.45”, “7:45”, “2:03:59.6”. */
function takeTime(walk: Walk, start: number): { end: number; isColon: boolean } | undefined {
  const { kind, text } = at(walk, start);
  if (kind !== 'number') return undefined;
  const isColon =
    at(walk, start + 1).text === ':' && isGluedTo(walk, start + 1) && isGluedTo(walk, start + 2);
  if (!isColon)
    return /^\d{1,2}(?:\.[0-5]\d)?$|^[0-2]\d[0-5]\d$/.test(text)
      ? { end: start + 1, isColon: false }
      : undefined;
  if (!/^\d{1,2}$/.test(text) || !/^[0-5]\d(?:\.\d+)?$/.test(at(walk, start + 2).text)) return undefined;
  // “76:24” of a hundred are votes, “58:42” minutes run.
  if (Number(text) > 59 && Number(text) + Number(at(walk, start + 2).text) === 100) return undefined;
  const isLong =
    at(walk, start + 3).text === ':' &&
    isGluedTo(walk, start + 4) &&
    /^\d\d(?:\.\d+)?$/.test(at(walk, start + 4).text);
  return { end: isLong ? start + 5 : start + 3, isColon: true };
}

/** “half past six”, “quarter to five”. */
const readSpoken: OtherReader = (walk, start) => {
  const isSpoken = isWord(walk, start, 'half', 'quarter') && isWord(walk, start + 1, 'past', 'to');
  const hour = isSpoken ? readCardinal(walk, start + 2) : undefined;
  const isHour = hour && hour.value >= 1 && hour.value <= 12 && Number.isInteger(hour.value);
  // “growth slowed in the quarter to 3%” tells no time.
  if (isHour && isWord(walk, hour.end, '%', 'percent', 'per', 'pc', 'pct')) return undefined;
  return isHour && (isWord(walk, start + 1, 'past') || isWord(walk, start, 'quarter'))
    ? { start, end: hour.end, reason: 'time' }
    : undefined;
};

const BEFORE_HOURS = ['till', 'until', 'at', 'by', 'from', 'to', 'before', 'after', 'around', 'about'];

/** “till 1015 hours”. */
const isMilitary = (walk: Walk, start: number): boolean =>
  /^[0-2]\d[0-5]\d$/.test(at(walk, start).text) &&
  isWord(walk, start + 1, 'hours', 'hrs') &&
  isWord(walk, start - 1, ...BEFORE_HOURS);

export const readClock: OtherReader = (walk, start) => {
  if (isMilitary(walk, start)) return { start, end: start + 2, reason: 'time' };
  const time = takeTime(walk, start);
  if (!time) {
    const hour = isWord(walk, start + 1, "o'clock") ? readCardinal(walk, start) : undefined;
    return hour ? { start, end: start + 2, reason: 'time' } : readSpoken(walk, start);
  }
  const half = takeHalf(walk, time.end);
  if (half !== undefined) return { start, end: half, reason: 'time' };
  const isRange = isDash(walk, time.end) || isWord(walk, time.end, 'to', 'and');
  const second = isRange ? takeTime(walk, time.end + 1) : undefined;
  const secondHalf = second && takeHalf(walk, second.end);
  if (secondHalf !== undefined) return { start, end: secondHalf, reason: 'time' };
  return time.isColon ? { start, end: time.end, reason: 'time' } : undefined;
};
