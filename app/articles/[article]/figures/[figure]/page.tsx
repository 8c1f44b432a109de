import { allFigureParams, describeFigureRoute, renderFigureRoute } from './figure-route';

export const dynamicParams = false;
export const generateStaticParams = allFigureParams;
export const generateMetadata = describeFigureRoute;
export default renderFigureRoute;
