import type { Reply, SiteRequest } from '../http.ts';
import type { Account } from '../model/entities.ts';
import { Refusal } from '../model/refusal.ts';
import type { SiteModel } from '../model.ts';

/** What a handler works with. */
export interface Call {
  readonly model: SiteModel;
  readonly request: SiteRequest;
  /** The session cookie's content. */
  readonly sessionId: string | undefined;
  /** Who is signed in; refuses with 401 when nobody is. */
  account(): Account;
  /** A `:named` part of the path. */
  param(name: string): string;
}

/** A method and a path with `:named` parts, and what answers it. */
export interface Route {
  readonly method: string;
  readonly path: string;
  readonly handle: (call: Call) => Reply;
}

/** Writes a route in one line. */
export function route(method: string, path: string, handle: Route['handle']): Route {
  return { method, path, handle };
}

/** The name of the session cookie. */
export const sessionCookie = 'im_session';

/** The answer of the first route that fits. */
export function dispatch(
  routes: readonly Route[],
  base: string,
  model: SiteModel,
  request: SiteRequest,
): Reply | undefined {
  const asked = request.path.slice(base.length).split('/');
  for (const { method, path, handle } of routes) {
    const params = method === request.method ? match(path.split('/'), asked) : undefined;
    if (params) return handle(callOf(model, request, params));
  }
  return undefined;
}

function match(parts: readonly string[], asked: readonly string[]): Map<string, string> | undefined {
  if (parts.length !== asked.length) return undefined;
  const params = new Map<string, string>();
  for (const [index, part] of parts.entries()) {
    const given = asked[index] ?? '';
    if (part.startsWith(':')) params.set(part.slice(1), given);
    else if (part !== given) return undefined;
  }
  return params;
}

function callOf(model: SiteModel, request: SiteRequest, params: ReadonlyMap<string, string>): Call {
  const sessionId = request.cookies[sessionCookie];
  return {
    model,
    request,
    sessionId,
    account() {
      const account = model.accounts.ofSession(sessionId);
      if (!account) throw new Refusal(401, 'Please log in.');
      return account;
    },
    param: (name) => params.get(name) ?? '',
  };
}
