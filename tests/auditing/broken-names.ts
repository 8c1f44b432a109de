import type { BrokenArticle } from './broken-article';
import { at, type DraftArticle } from './draft';

type Source = DraftArticle['source'];

function breakName(
  rule: string,
  title: string,
  where: readonly [file: string, id: string],
  breaks: (source: Source) => void,
): BrokenArticle {
  return { title, breaks: ({ source }) => breaks(source), rules: [rule], where };
}

/** Breaches of the promise that ids are well formed and tell things apart. */
export const BROKEN_NAMES: readonly BrokenArticle[] = [
  breakName('id-form', 'an id has a capital letter', ['numbers.yaml', 'Most'], (source) => {
    at(source.exclusions, 0).id = 'Most';
  }),
  breakName('id-form', 'a slug begins with a digit', ['figures.yaml', '20-sizes'], (source) => {
    at(source.figures, 2).slug = '20-sizes';
  }),
  breakName('id-form', 'the article’s slug has a space', ['publication.yaml', 'made up'], (source) => {
    source.publication.slug = 'made up';
  }),
  breakName('id-form', 'a figure has the name of a file', ['figures.yaml', 'citation'], (source) => {
    at(source.figures, 2).slug = 'citation';
  }),
  breakName('id-unique', 'two exclusions share an id', ['numbers.yaml', 'phone'], (source) => {
    at(source.exclusions, 1).id = 'phone';
  }),
  breakName('id-unique', 'two sources share an id', ['facts.yaml', 'register'], (source) => {
    source.sources.push({ ...at(source.sources, 0) });
  }),
  breakName('id-unique', 'two speakers share an id', ['sentences.yaml', 'study'], (source) => {
    source.speakers.push({ ...at(source.speakers, 0) });
  }),
  breakName('id-unique', 'two sentences share an id', ['sentences.yaml', 's01'], (source) => {
    at(source.sentences, 1).id = 's01';
  }),
  breakName('id-unique', 'two annotations share an id', ['figures.yaml', 'wider'], (source) => {
    source.annotations.push({ ...at(source.annotations, 0) });
  }),
  breakName('id-unique', 'a context fact has the id of a claim', ['facts.yaml', 'came'], (source) => {
    source.context.push({ ...at(source.context, 0), id: 'came' });
  }),
  breakName(
    'id-unique',
    'a derivation has the id of a fact',
    ['derivations.yaml', 'registered'],
    (source) => {
      source.derivations.push({ ...at(source.derivations, 0), id: 'registered' });
    },
  ),
  breakName('id-unique', 'two figures share a slug', ['figures.yaml', 'agreement'], (source) => {
    at(source.figures, 2).slug = 'agreement';
  }),
  breakName('id-unique', 'two views of a figure share an id', ['figures.yaml', 'of-100'], (source) => {
    at(at(source.figures, 0).views, 1).id = 'of-100';
  }),
];
