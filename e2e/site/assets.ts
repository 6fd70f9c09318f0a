import type { Reply } from './http.ts';

const pixel = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');
const icon = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="6" fill="#1d3b53"/><path d="M8 22V12l8-5 8 5v10l-8 4z" fill="none" stroke="#8fd3c8" stroke-width="2.4"/></svg>`;

/** What every front end has in common: the icon, and the visit counter at the end of each page. */
export function assets(path: string): Reply | undefined {
  if (path === '/assets/visit.gif')
    return { status: 200, headers: { 'content-type': 'image/gif' }, body: pixel };
  if (path === '/favicon.ico' || path === '/assets/icon.svg') {
    return { status: 200, headers: { 'content-type': 'image/svg+xml' }, body: icon };
  }
  return undefined;
}
