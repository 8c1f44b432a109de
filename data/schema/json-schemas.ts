import { z } from 'zod';
import { derivationsFile } from './derivations-file';
import { factsFile } from './facts-file';
import { figuresFile } from './figures-file';
import { groupsFile } from './groups-file';
import { numbersFile } from './numbers-file';
import { publicationFile } from './publication-file';
import { sentencesFile } from './sentences-file';
import { siteFile } from './site-file';

/** The YAML files of an article's folder, and their schemas. */
export const FILE_SCHEMAS = {
  publication: publicationFile,
  sentences: sentencesFile,
  groups: groupsFile,
  numbers: numbersFile,
  facts: factsFile,
  derivations: derivationsFile,
  figures: figuresFile,
} as const;

/** Each file's JSON Schema as text, by the schema's file name. */
export const jsonSchemas = (): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries({ ...FILE_SCHEMAS, site: siteFile }).map(([name, schema]) => [
      `${name}.schema.json`,
      `${JSON.stringify(z.toJSONSchema(schema), null, 2)}\n`,
    ]),
  );
