import { allFigureStateParams, describeFigureRoute, renderFigureRoute } from '../figure-route';

export const dynamicParams = false;
export const generateStaticParams = allFigureStateParams;
export const generateMetadata = describeFigureRoute;
export default renderFigureRoute;
