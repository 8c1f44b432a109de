/**
 * For commands that draw: React without the checks of its own code, which take as long as the drawing does. To be
 * imported before it.
 */
Object.assign(process.env, { NODE_ENV: 'production' });
