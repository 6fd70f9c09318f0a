/** Where InsideMaps is. */

/** The host that Waykey is installed for. */
const mainHost = 'www.insidemaps.com';

/** Hosts beside it that Waykey sees only once a person allows it. The manifest lists the same as optional. */
export const extraHosts = ['stage.insidemaps.com'] as const;
export type ExtraHost = (typeof extraHosts)[number];

const originOf = (host: string) => `https://${host}`;

/** What of the site is on one host, as match patterns; without one, on that of the installation. */
export const matchesOf = (host?: ExtraHost) => [`${originOf(host ?? mainHost)}/*`];

/** Origins whose pages may talk to the background. No script of ours runs on one that was not allowed. */
export const siteOrigins = [mainHost, ...extraHosts].map(originOf);

/** The same as match patterns. */
export const siteMatches = siteOrigins.map((origin) => `${origin}/*`);

/** Where a guide starts when no tab shows the site. */
export const siteHome = `${originOf(mainHost)}/`;

/** Whether `host` is one of those beside the main one. */
export function isExtraHost(host: string | undefined): host is ExtraHost {
  return extraHosts.some((one) => one === host);
}

/** The host of an origin, where it is one of those beside the main one. */
export function extraHostOf(origin: string): ExtraHost | undefined {
  const host = URL.parse(origin)?.host;
  return isExtraHost(host) ? host : undefined;
}

/** Answers an active master token with a session token, and any other with 401 (source: public code that uses the API). */
export function sessionTokenAddress(host?: ExtraHost): string {
  return `${originOf(host ?? mainHost)}/api/v2/sessionToken`;
}
