import { drawnWhenAskedFor } from '@/app/drawn-when-asked-for';
import { serveFigureCard } from '../figure-card';

export const dynamic = 'force-static';
export const dynamicParams = true;
export const generateStaticParams = drawnWhenAskedFor;
export const GET = serveFigureCard;
