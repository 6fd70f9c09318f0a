/** Where InsideMaps is. */

/** Origins whose pages may talk to the background. */
export const siteOrigins = ['https://www.insidemaps.com'] as const;

/** The same as match patterns. */
export const siteMatches = siteOrigins.map((origin) => `${origin}/*`);

/** Where a guide starts when no tab shows the site. */
export const siteHome = `${siteOrigins[0]}/`;

/** Answers an active master token with a session token, and any other with 401 (source: public code that uses the API). */
export const sessionTokenAddress = `${siteOrigins[0]}/api/v2/sessionToken`;
