/** Where InsideMaps is. */

/** Origins whose pages may talk to the background. */
export const siteOrigins = ['https://www.insidemaps.com'] as const;

/** The same as match patterns. */
export const siteMatches = siteOrigins.map((origin) => `${origin}/*`);

/** Where a guide starts when no tab shows the site. */
export const siteHome = `${siteOrigins[0]}/`;
