import type { ArticleSource } from '@/data/model/article';
import { annotations } from './annotations';
import { claims } from './claims';
import { context } from './context';
import { derivations } from './derivations';
import { exclusions } from './exclusions';
import { figures } from './figures';
import { publication } from './publication';
import { sentences } from './sentences';
import { sources } from './sources';
import { speakers } from './speakers';

export const londonMigrantSexWorkers: ArticleSource = {
  publication,
  speakers,
  sentences,
  claims,
  exclusions,
  sources,
  context,
  derivations,
  annotations,
  figures,
};
