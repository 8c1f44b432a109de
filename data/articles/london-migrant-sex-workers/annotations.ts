import type { Annotation } from '@/data/model/figure';
import type { ClaimId } from './claims';
import type { SourceId } from './sources';

/** What changed between the sources and the article, told where the number is selected. */
export const annotations = [
  {
    id: 'headline-widens',
    claims: ['majority-not-forced'],
    text: 'The headline speaks of sex workers in London. The study interviewed migrants only, and its title says UK.',
    source: 'study-report',
  },
  {
    id: 'reached-commercially',
    claims: ['majority-not-forced', 'interviewed-100', 'interviewed-around-100'],
    text: 'Interviewees were reached through commercial contacts, not through support projects. Who could be reached shapes any share of them.',
    source: 'study-memorandum',
  },
  {
    id: 'exploitation-narrowed',
    claims: ['taken-advantage-of'],
    text: 'In the study’s own report {context:study-exploited:hedged} of female interviewees had varied experiences of exploitation, from trafficking at the extreme to arrangements closer to consent. The article makes of it having “been taken advantage of”, and drops the “approximately”.',
    source: 'study-report',
  },
  {
    id: 'deceived-became-misled',
    claims: ['misled-and-forced'],
    text: 'The study’s own report says “deceived” and “consent” where the article says “misled” and “approval”; its number is {context:study-deceived:hedged}, and the article drops the “approximately”.',
    source: 'study-report',
  },
  {
    id: 'perhaps-nested',
    claims: ['taken-advantage-of', 'misled-and-forced'],
    text: 'In the report the two shares have the same base, and the larger reaches up to trafficking, so the smaller reads as part of it. That is an inference: neither the article nor the report states it.',
    source: 'study-report',
  },
  {
    id: 'base-is-women',
    claims: ['taken-advantage-of', 'misled-and-forced'],
    text: 'The base of both shares is the women interviewed. Other outlets applied them to everyone interviewed.',
    source: 'study-report',
  },
  {
    id: 'found-was-deemed',
    claims: ['trafficked-women'],
    text: 'ACPO’s release says women deemed trafficked; the article says “found”. The release counts migrant women working off-street; the article says women. The wider groups of {context:acpo-migrants:hedged} and {context:acpo-off-street:hedged} are left out. “At least” is in newspapers of the time, not in the release.',
    source: 'acpo-release',
  },
  {
    id: 'sample-behind-estimate',
    claims: ['trafficked-women'],
    text: 'It is a best estimate, extrapolated from a sample of {cite:254} women in {cite:7} regions over {cite:12} months.',
    source: 'acpo-basis',
  },
  {
    id: 'share-without-source',
    claims: ['migrant-share-london'],
    text: 'The sentence names no source, year or definition. The report that is its likeliest source counted women off-street, not all sex workers; whether it is the source is not confirmed.',
    source: 'acpo-london',
  },
  {
    id: 'not-so-new',
    claims: ['interviewed-100'],
    text: 'The article calls the research new. It was first released on {cite:28 October 2009}.',
    source: 'study-press-release',
  },
  {
    id: 'presented-again',
    claims: ['interviewed-100'],
    text: 'The research was presented again in autumn {cite:2011}.',
    source: 'upi',
  },
  {
    id: 'largest-in-london',
    claims: ['interviewed-100'],
    text: 'The article says “the largest ever” research of its kind; the study’s publicity says so of London only.',
    source: 'study-press-release',
  },
  {
    id: 'transgender-interviewees',
    claims: ['interviewed-100'],
    text: 'The Evening Standard counts {context:study-transgender} transgender people among the interviewed. The numbers of women and of men are not verified, so none is given here.',
    source: 'evening-standard',
  },
] as const satisfies readonly (Annotation<ClaimId> & { readonly source: SourceId })[];

export type AnnotationId = (typeof annotations)[number]['id'];
