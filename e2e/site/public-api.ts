import { json, type Reply, type SiteRequest } from './http.ts';
import type { SiteModel } from './model.ts';

const base = '/api/v2';

/** The API for integrators. It sends no CORS headers. */
export function answerPublicApi(model: SiteModel, request: SiteRequest): Reply | undefined {
  if (!request.path.startsWith(`${base}/`)) return undefined;
  if (request.method !== 'GET') return json(405, { error: 'Method Not Allowed' });
  const [resource, id, part] = request.path.slice(base.length + 1).split('/');
  const credential = request.bearer ?? '';

  if (resource === 'sessionToken' && id === undefined) {
    const sessionToken = model.apiSessions.start(credential);
    return sessionToken ? json(200, { data: sessionToken }) : unauthorized();
  }
  const organizationId = model.apiSessions.masterToken(credential)?.organizationId;
  if (organizationId === undefined) return unauthorized();
  if (resource === 'organizations' && id === organizationId) return organization(model, organizationId, part);
  if (resource === 'projects' && id !== undefined && part === undefined) {
    const project = model.organizations.project(id);
    if (project?.organizationId === organizationId) return json(200, { data: project });
  }
  return json(404, { error: 'Not Found' });
}

function organization(model: SiteModel, id: string, part: string | undefined): Reply {
  if (part === 'projects') return json(200, { data: model.organizations.projects(id) });
  if (part !== undefined) return json(404, { error: 'Not Found' });
  const { name, createdAt } = model.organizations.byId(id);
  return json(200, { data: { id, name, createdAt } });
}

function unauthorized(): Reply {
  return json(401, { error: 'Unauthorized' });
}
