import { allViewParams, serveFigureCard } from '../../figure-card';

export const dynamic = 'force-static';
export const dynamicParams = false;
export const generateStaticParams = allViewParams;
export const GET = serveFigureCard;
