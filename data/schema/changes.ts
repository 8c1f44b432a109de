/** What an article may change of a number that it takes over: a closed list. */
import { z } from 'zod';
import { prose } from './parts';

const said = prose.describe('As the source has it; words of its own in quotation marks.');
const told = prose.describe('As the article has it; its words, verbatim, in quotation marks.');

const changeOf = <Kind extends string, Parts extends z.core.$ZodLooseShape>(kind: Kind, parts: Parts) =>
  z.strictObject({ kind: z.literal(kind), ...parts }).readonly();

export const change = z.discriminatedUnion('kind', [
  /** “approximately 13%” became 13%. */
  changeOf('hedge-dropped', { said }),
  /** 2,600 became “at least 2,600”. */
  changeOf('hedge-added', { told }),
  changeOf('word-changed', { said, told }),
  /** Of whom the number is a part is left out. */
  changeOf('base-lost', { said }),
  changeOf('made-newer', { said, told }),
  changeOf('made-older', { said, told }),
  changeOf('source-not-named', {}),
]);
