import type { ArticleSource } from '@/data/model/article';
import { londonMigrantSexWorkers } from './london-migrant-sex-workers';

/** Every published article. The first is featured on the front page. */
export const articleSources: readonly [ArticleSource, ...ArticleSource[]] = [londonMigrantSexWorkers];
