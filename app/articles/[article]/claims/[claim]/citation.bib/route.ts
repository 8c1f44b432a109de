import { serveClaimCitation } from '../../../citation-file';

export const GET = serveClaimCitation('citation.bib');
