import { serveFigureCitation } from '../../../citation-file';

export const GET = serveFigureCitation('citation.bib');
