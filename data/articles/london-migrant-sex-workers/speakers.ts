import type { Speaker } from '@/data/model/claim';

/** Who speaks in the article, in the order in which the chart of voices lists them. */
export const speakers = [
  {
    id: 'study',
    name: 'The study',
    description: 'research by a team led by Dr Nick Mai, as the article reports it',
  },
  {
    id: 'acpo',
    name: 'ACPO',
    description: 'the Association of Chief Police Officers, as the article reports it',
  },
  {
    id: 'union',
    name: 'The union',
    description: 'the International Union of Sex Workers (IUSW) and Catherine Stephens of it',
  },
  {
    id: 'project-network',
    name: 'The project network',
    description: 'Rosie Campbell of the UK Network of Sex Work Projects',
  },
  {
    id: 'police',
    name: 'The police',
    description: 'the Metropolitan Police and a spokesman of it',
  },
  {
    id: 'reporter',
    name: 'The reporter',
    description: 'the article itself, where the sentence names no source',
  },
  {
    id: 'related',
    name: 'Related stories',
    description: 'headlines of other stories, printed below the report and not part of it',
  },
] as const satisfies readonly Speaker[];

export type SpeakerId = (typeof speakers)[number]['id'];
