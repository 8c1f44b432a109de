import type { Publication } from '@/data/model/article';

/** Where the article comes from. */
export const publication = {
  slug: 'london-migrant-sex-workers',
  title: 'Majority sex workers in London not forced: Report',
  shortTitle: 'London migrant sex workers',
  publisher: 'Foreigners in UK',
  section: 'Reports & Campaigns',
  url: 'https://foreignersinuk.co.uk/magazine/reportsacampaigns/majority-sex-workers-in-london-not-forced-report/',
  dated:
    'Undated. A related headline below it ({article:31 October 2011}), and “last year” for a report that ACPO published on {cite:18 August 2010}, place it in late {cite:2011}.',
  whenPublished: 'undated, late 2011',
  headlineNote: 'The article’s headline. Its first sentence counts interviewed migrant workers only.',
  year: 2011,
  sha256: '822f27b4678bcc8ba015ede75de2d69228b363275a8210c2ec27fc9b3448193f',
  language: 'en-GB',
} as const satisfies Publication;
