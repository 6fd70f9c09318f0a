import { fileReply } from '../../files.ts';
import type { Reply } from '../../http.ts';
import { Refusal } from '../../model/refusal.ts';
import type { Skin } from '../skin.ts';
import { forms, redirect } from './forms.ts';
import { help, home, login, refused } from './pages/entrance.ts';
import { organization } from './pages/organization.ts';
import { account, invitation, organizations, projects } from './pages/own.ts';
import { type Flash, Visit } from './visit.ts';

const folder = new URL('./', import.meta.url);

const pages: typeof forms = [
  [/^\/$/, home],
  [/^\/help$/, help],
  [/^\/(?:login|signup)$/, (visit) => login(visit)],
  [/^\/projects$/, projects],
  [/^\/account$/, account],
  [/^\/organizations$/, organizations],
  [/^\/organizations\/(\w+)(?:\/(users|api))?$/, (visit, id = '', tab) => organization(visit, id, tab)],
  [/^\/invitation\/(\w+)$/, (visit, id = '') => invitation(visit, id)],
];

function answer(visit: Visit): Reply | undefined {
  const { method, path } = visit.request;
  for (const [pattern, handle] of method === 'POST' ? forms : pages) {
    const found = pattern.exec(path);
    if (found) return handle(visit, ...found.slice(1));
  }
  return undefined;
}

/** No framework: pages made on the server, links, forms, and what browsers bring along for menus and dialogs. */
export async function native(): Promise<Skin> {
  const flashes = new Map<string, Flash>();
  return {
    latency: 40,
    async serve(request, model) {
      if (request.path === '/styles.css') return fileReply(folder, request.path);
      const visit = new Visit(request, model, flashes);
      try {
        return answer(visit);
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        if (error.status !== 401) return refused(visit, error.status, error.message);
        const next = request.method === 'GET' ? request.path : '/organizations';
        return redirect(`/login?next=${encodeURIComponent(next)}`);
      }
    },
  };
}
