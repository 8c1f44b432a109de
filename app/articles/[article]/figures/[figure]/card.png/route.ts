import { serveFigureCard } from '../figure-card';
import { allFigureParams } from '../figure-route';

export const dynamic = 'force-static';
export const dynamicParams = false;
export const generateStaticParams = allFigureParams;
export const GET = serveFigureCard;
