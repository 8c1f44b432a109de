export const SITE_NAME = 'Sourced Figures';
