import { format, ticks } from 'd3';
import type { Unit } from '@/data/model/estimate';

const formatPercent = format('.0%');
const formatCount = format(',');

/** “20%” for a share of 0.2, “2,600” for a count. */
export const tickFormat = (unit: Unit): ((value: number) => string) =>
  unit === 'share' ? formatPercent : formatCount;

/** About `wanted` round values from zero to `most`, both ends included where they are round. */
export const ticksUpTo = (most: number, wanted: number): readonly number[] => ticks(0, most, wanted);
