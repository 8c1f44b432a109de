/** The rooms of the product and their floors, as the design gives them: the linter is checked against this. */
export interface Room {
  readonly folder: string;
  readonly floor: number;
}

export const ROOMS: readonly Room[] = [
  { folder: 'data/characters', floor: 0 },
  { folder: 'data/model', floor: 0 },
  { folder: 'data/schema', floor: 0 },
  { folder: 'data/articles', floor: 0 },
  { folder: 'data/statistics', floor: 1 },
  { folder: 'data/reading', floor: 1 },
  { folder: 'data/faults', floor: 1 },
  { folder: 'data/quoting', floor: 1 },
  { folder: 'data/dataset', floor: 1 },
  { folder: 'data/auditing', floor: 1 },
  { folder: 'data/comparability', floor: 1 },
  { folder: 'data/addresses', floor: 1 },
  { folder: 'data/exports', floor: 1 },
  { folder: 'data/drafting', floor: 1 },
  { folder: 'data/original', floor: 1 },
  { folder: 'components/scales', floor: 2 },
  { folder: 'components/typeface', floor: 2 },
  { folder: 'components/marks', floor: 3 },
  { folder: 'components/charts', floor: 4 },
  { folder: 'components/figure', floor: 5 },
  { folder: 'components/article', floor: 5 },
  { folder: 'components/compare', floor: 5 },
  { folder: 'components/picture', floor: 5 },
  { folder: 'components/embed', floor: 5 },
  { folder: 'app', floor: 6 },
  { folder: 'newsroom', floor: 6 },
  { folder: 'hosting', floor: 6 },
];

/** Packages that only floors from `lowest` up may import. */
export const PACKAGES: readonly { readonly name: string; readonly lowest: number }[] = [
  { name: 'react', lowest: 3 },
  { name: 'react/jsx-runtime', lowest: 3 },
  { name: 'react-dom/server', lowest: 3 },
  { name: 'next', lowest: 3 },
  { name: 'next/link', lowest: 3 },
  { name: '@visx/scale', lowest: 2 },
];
