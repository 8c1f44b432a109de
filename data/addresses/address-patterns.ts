/** The shapes of the addresses that name an article, and what each names. */
import { CARD_FILE, CITATION_FILES, DATASET_FILES, pathOf } from './addresses';

/** What kind of answer the address promises: it decides how an error is told. */
export type Surface = 'page' | 'embed' | 'file';

type AddressForm =
  | 'dashboard'
  | 'dashboard-state'
  | 'figure'
  | 'figure-state'
  | 'claim'
  | 'literal'
  | 'export'
  | 'embed';

export interface AddressNames {
  readonly article: string;
  readonly figure?: string;
  readonly claim?: string;
  /** A dashboard's or a figure's state, encoded; in embeds without a claim. */
  readonly state?: string;
  readonly theme?: string;
  readonly version?: string;
  /** What follows the figure's last dot, or the format of the export route. */
  readonly format?: string;
  readonly file?: string;
}

interface AddressPattern {
  readonly form: AddressForm;
  readonly surface: Surface;
  readonly steps: readonly string[];
  /** What `:file` may be. */
  readonly files?: readonly string[];
}

/** Only the export of a figure shares its last segment with a file format. */
const FIGURE_WITH_FORMAT = ':figure.:format';

/** In order of precedence, as the App Router has it: literal names before names to be looked up. */
const PATTERNS: readonly AddressPattern[] = [
  { form: 'dashboard', surface: 'page', steps: ['articles', ':article'] },
  {
    form: 'literal',
    surface: 'file',
    steps: ['articles', ':article', ':file'],
    files: [...DATASET_FILES, CARD_FILE],
  },
  { form: 'dashboard-state', surface: 'page', steps: ['articles', ':article', 'with', ':state'] },
  { form: 'export', surface: 'file', steps: ['articles', ':article', 'figures', FIGURE_WITH_FORMAT] },
  { form: 'figure', surface: 'page', steps: ['articles', ':article', 'figures', ':figure'] },
  {
    form: 'literal',
    surface: 'file',
    steps: ['articles', ':article', 'figures', ':figure', ':file'],
    files: [...CITATION_FILES, CARD_FILE],
  },
  { form: 'figure-state', surface: 'page', steps: ['articles', ':article', 'figures', ':figure', ':state'] },
  {
    form: 'literal',
    surface: 'file',
    steps: ['articles', ':article', 'figures', ':figure', ':state', ':file'],
    files: [CARD_FILE],
  },
  { form: 'claim', surface: 'page', steps: ['articles', ':article', 'claims', ':claim'] },
  {
    form: 'literal',
    surface: 'file',
    steps: ['articles', ':article', 'claims', ':claim', ':file'],
    files: [...CITATION_FILES, CARD_FILE],
  },
  { form: 'embed', surface: 'embed', steps: ['embed', ':article', ':figure'] },
  { form: 'embed', surface: 'embed', steps: ['embed', ':article', ':figure', ':state', ':theme'] },
  {
    form: 'embed',
    surface: 'embed',
    steps: ['embed', ':article', ':figure', ':state', ':theme', ':version'],
  },
  { form: 'export', surface: 'file', steps: ['export', 'figure', ':article', ':figure', ':format'] },
];

export interface ParsedAddress {
  readonly form: AddressForm;
  readonly surface: Surface;
  readonly names: AddressNames;
  /** The path of the same shape with other names. */
  readonly print: (names: AddressNames) => string;
}

function matchStep(
  step: string,
  segment: string,
  pattern: AddressPattern,
): Partial<AddressNames> | undefined {
  if (step === FIGURE_WITH_FORMAT) {
    const dot = segment.lastIndexOf('.');
    return dot < 1 ? undefined : { figure: segment.slice(0, dot), format: segment.slice(dot + 1) };
  }
  if (!step.startsWith(':')) return step === segment ? {} : undefined;
  if (step === ':file' && !pattern.files?.includes(segment)) return undefined;
  return { [step.slice(1)]: segment };
}

function matchPattern(pattern: AddressPattern, segments: readonly string[]): AddressNames | undefined {
  if (pattern.steps.length !== segments.length) return undefined;
  let names: AddressNames = { article: '' };
  for (const [index, step] of pattern.steps.entries()) {
    const matched = matchStep(step, segments[index] ?? '', pattern);
    if (!matched) return undefined;
    names = { ...names, ...matched };
  }
  return names;
}

const printStep = (step: string, names: AddressNames): string =>
  step.replace(/:([a-z]+)/g, (_, name) => names[name as keyof AddressNames] ?? '');

/** What the decoded segments name; undefined where no address that names an article has this shape. */
export function parseAddress(segments: readonly string[]): ParsedAddress | undefined {
  for (const pattern of PATTERNS) {
    const names = matchPattern(pattern, segments);
    if (names) {
      const print = (others: AddressNames) => pathOf(pattern.steps.map((step) => printStep(step, others)));
      return { form: pattern.form, surface: pattern.surface, names, print };
    }
  }
  return undefined;
}
