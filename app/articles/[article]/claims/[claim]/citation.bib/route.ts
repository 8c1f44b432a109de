import { allClaimParams, serveClaimCitation } from '../../../citation-file';

export const dynamic = 'force-static';
export const dynamicParams = false;
export const generateStaticParams = allClaimParams;
export const GET = serveClaimCitation('citation.bib');
