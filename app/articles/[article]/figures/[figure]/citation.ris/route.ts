import { serveFigureCitation } from '../../../citation-file';

export const GET = serveFigureCitation('citation.ris');
