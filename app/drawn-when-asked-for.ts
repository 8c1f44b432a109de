/**
 * For generateStaticParams of what is drawn when it is asked for, then kept: nothing ahead of time, so builds
 * stay short. What does not exist gets no further than the proxy, so what is kept is bounded.
 */
export const drawnWhenAskedFor = () => [];
