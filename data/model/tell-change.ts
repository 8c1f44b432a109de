/** What changed of a number between its source and the article, in a few words and in a sentence. */
import type { z } from 'zod';
import type { change } from '@/data/schema/changes';
import type { Prose } from './prose';

export type Change = z.infer<typeof change>;

/** For a chart: what changed, and from what to what. */
export function labelOfChange(one: Change): Prose {
  switch (one.kind) {
    case 'hedge-dropped':
      return `hedge dropped: ${one.said}`;
    case 'hedge-added':
      return `hedge added: ${one.told}`;
    case 'word-changed':
      return `word changed: ${one.said} became ${one.told}`;
    case 'base-lost':
      return `base lost: ${one.said}`;
    case 'made-newer':
      return `made newer: ${one.said}, here ${one.told}`;
    case 'made-older':
      return `made older: ${one.said}, here ${one.told}`;
    case 'source-not-named':
      return 'source not named';
  }
}

/** For a list of what changed. */
export function sentenceOfChange(one: Change): Prose {
  switch (one.kind) {
    case 'hedge-dropped':
      return `The source says ${one.said}; the article drops it.`;
    case 'hedge-added':
      return `The article adds ${one.told}, which the source does not say.`;
    case 'word-changed':
      return `Where the source has ${one.said}, the article has ${one.told}.`;
    case 'base-lost':
      return `In the source they are ${one.said}; the article leaves that out.`;
    case 'made-newer':
    case 'made-older':
      return `The article says ${one.told}; by the source: ${one.said}.`;
    case 'source-not-named':
      return 'The sentence names no source.';
  }
}
