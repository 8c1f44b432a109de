/** On elements of a comparison's page: they lead to files that a server makes when asked, and no export holds. */
export const MADE_BY_SERVER = 'data-made-by-server';
