import { allFigureViewParams, describeFigureRoute, renderFigureRoute } from '../figure-route';

export const dynamicParams = false;
export const generateStaticParams = allFigureViewParams;
export const generateMetadata = describeFigureRoute;
export default renderFigureRoute;
