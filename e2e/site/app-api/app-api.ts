import { json, type Reply, type SiteRequest } from '../http.ts';
import { Refusal } from '../model/refusal.ts';
import type { SiteModel } from '../model.ts';
import { credentialRoutes } from './credential-routes.ts';
import { organizationRoutes } from './organization-routes.ts';
import { dispatch } from './router.ts';
import { sessionRoutes } from './session-routes.ts';

/** Where the front ends' own API lives. */
export const appApiBase = '/app/api';

const routes = [...sessionRoutes, ...organizationRoutes, ...credentialRoutes];

/** The API the front ends use: JSON over a session cookie. */
export function answerAppApi(model: SiteModel, request: SiteRequest): Reply {
  try {
    return dispatch(routes, appApiBase, model, request) ?? json(404, { message: 'There is no such page.' });
  } catch (error) {
    if (error instanceof Refusal) return json(error.status, { message: error.message });
    throw error;
  }
}
