import { answerAppApi, appApiBase } from '../../app-api/app-api.ts';
import { sessionCookie } from '../../app-api/router.ts';
import type { accountView } from '../../app-api/views.ts';
import type { Reply, SiteRequest } from '../../http.ts';
import { Refusal } from '../../model/refusal.ts';
import type { SiteModel } from '../../model.ts';

/** What the next page says once, about what the last form did. */
export interface Flash {
  readonly kind: 'success' | 'failure' | 'token' | 'key';
  /** The message; for a token or a key its value. */
  readonly text: string;
}

type AccountView = ReturnType<typeof accountView>;

/** One request of a person, and what their session still has to tell them. */
export class Visit {
  readonly request: SiteRequest;
  readonly #model: SiteModel;
  readonly #flashes: Map<string, Flash>;

  constructor(request: SiteRequest, model: SiteModel, flashes: Map<string, Flash>) {
    this.request = request;
    this.#model = model;
    this.#flashes = flashes;
  }

  /** The answer of the site's own API, as the person who asks. */
  send(method: string, path: string, body: SiteRequest['body'] = {}): Reply {
    const { cookies, bearer } = this.request;
    const reply = answerAppApi(this.#model, {
      method,
      path: `${appApiBase}${path}`,
      query: {},
      cookies,
      bearer,
      body,
    });
    if (reply.status >= 400) throw new Refusal(reply.status, JSON.parse(String(reply.body)).message);
    return reply;
  }

  /** What is in that answer. */
  ask<T>(method: string, path: string, body?: SiteRequest['body']): T {
    return JSON.parse(String(this.send(method, path, body).body)) as T;
  }

  /** Who is signed in. */
  account(): AccountView | undefined {
    return this.ask<{ account: AccountView | null }>('GET', '/session').account ?? undefined;
  }

  /** Whether the browser says it has a session, alive or not. */
  get hasCookie(): boolean {
    return this.#session !== '';
  }

  /** Leaves something for the next page to say. */
  leave(flash: Flash): void {
    this.#flashes.set(this.#session, flash);
  }

  /** What the last form left, once. */
  take(): Flash | undefined {
    const flash = this.#flashes.get(this.#session);
    this.#flashes.delete(this.#session);
    return flash;
  }

  get #session(): string {
    return this.request.cookies[sessionCookie] ?? '';
  }
}
