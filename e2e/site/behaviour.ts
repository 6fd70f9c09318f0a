import type { Reply } from './http.ts';

/** How the site treats requests, settable at any time by whoever started it. */
export class Behaviour {
  /** Milliseconds before each answer of the application's own API. */
  latency: number;

  /** Drops every connection, as a network that is gone does. */
  offline = false;

  readonly #failures: { path: RegExp; left: number }[] = [];
  readonly #words: [from: string, to: string][] = [];
  readonly #replies: [path: RegExp, reply: Reply][] = [];
  #stalled: RegExp | undefined;

  constructor(latency: number) {
    this.latency = latency;
  }

  /** Answers the next `count` requests of the application's own API, among those matching `path`, with 500. */
  failNext(count: number, path = /^\/app\/api\//): void {
    this.#failures.push({ path, left: count });
  }

  /** Leaves requests matching `path` without an answer, as a third party's server that hangs; `undefined` ends it. */
  stall(path: RegExp | undefined): void {
    this.#stalled = path;
  }

  /** Answers requests matching `path` with this instead of what the model says, until `undefined` ends it. */
  replyWith(path: RegExp, reply: Reply | undefined): void {
    const others = this.#replies.filter(([one]) => one.source !== path.source);
    this.#replies.splice(0, Infinity, ...others, ...(reply ? [[path, reply] as [RegExp, Reply]] : []));
  }

  /** What this request is answered with instead, if anything. */
  replyFor(path: string): Reply | undefined {
    return this.#replies.find(([one]) => one.test(path))?.[1];
  }

  /** A page that never finishes loading: its visit counter is never answered. */
  neverFinishLoading(): void {
    this.stall(/^\/assets\/visit\.gif$/);
  }

  /** Serves the front end with other words from now on, as a new version of the site may. */
  reword(from: string, to: string): void {
    this.#words.push([from, to]);
  }

  /** The answer as it is worded now. */
  worded(reply: Reply): Reply {
    const type = reply.headers?.['content-type'] ?? '';
    if (this.#words.length === 0 || !/html|javascript/.test(type) || reply.body === undefined) return reply;
    const body = this.#words.reduce((text, [from, to]) => text.replaceAll(from, to), reply.body.toString());
    return { ...reply, body };
  }

  /** Whether this request gets no answer. */
  isStalled(path: string): boolean {
    return this.#stalled?.test(path) ?? false;
  }

  /** Whether this request fails; uses up one failure. */
  takeFailure(path: string): boolean {
    const failure = this.#failures.find((one) => one.left > 0 && one.path.test(path));
    if (!failure) return false;
    failure.left -= 1;
    return true;
  }
}
