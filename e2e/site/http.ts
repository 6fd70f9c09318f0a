import type { IncomingMessage, ServerResponse } from 'node:http';

/** A request as the site's handlers see it. */
export interface SiteRequest {
  readonly method: string;
  /** Without the query. */
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly bearer: string | undefined;
  readonly cookies: Readonly<Record<string, string>>;
  /** The parsed body, JSON or a form's fields; an empty object where there is none. */
  readonly body: Readonly<Record<string, unknown>>;
}

/** An answer. */
export interface Reply {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Buffer;
}

/** A request as it came in. */
export interface Heard {
  readonly method: string;
  /** With the query. */
  readonly url: string;
  /** In pairs, as they were sent. */
  readonly headers: readonly (readonly [name: string, value: string])[];
  /** What of the body was understood. */
  body: SiteRequest['body'];
}

/** What is written down of a request before anything of it is read. */
export function heard({ method = 'GET', url = '/', rawHeaders }: IncomingMessage): Heard {
  const headers: [string, string][] = [];
  for (let index = 0; index + 1 < rawHeaders.length; index += 2)
    headers.push([rawHeaders[index]?.toLowerCase() ?? '', rawHeaders[index + 1] ?? '']);
  return { method, url, headers, body: {} };
}

/** An answer in JSON. */
export function json(status: number, value: unknown, headers: Readonly<Record<string, string>> = {}): Reply {
  return {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
    body: JSON.stringify(value),
  };
}

/** Reads a request to its end. */
export async function readRequest(incoming: IncomingMessage): Promise<SiteRequest> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString('utf8');
  const isForm = incoming.headers['content-type']?.startsWith('application/x-www-form-urlencoded') ?? false;
  const { pathname, searchParams } = urlOf(incoming);
  return {
    method: incoming.method ?? 'GET',
    path: pathname,
    query: Object.fromEntries(searchParams),
    bearer: /^Bearer (\S+)$/i.exec(incoming.headers.authorization ?? '')?.[1],
    cookies: parseCookies(incoming.headers.cookie),
    body: isForm ? Object.fromEntries(new URLSearchParams(text)) : parseJson(text),
  };
}

/** The path asked for, without the query. */
export function pathOf(incoming: IncomingMessage): string {
  return urlOf(incoming).pathname;
}

function urlOf(incoming: IncomingMessage): URL {
  return new URL(incoming.url ?? '/', 'https://site.invalid');
}

/** Sends an answer; nothing of the site may be kept by a cache. */
export function send(response: ServerResponse, reply: Reply): void {
  response.writeHead(reply.status, { 'cache-control': 'no-store', ...reply.headers });
  response.end(reply.body);
}

function parseCookies(header = ''): Record<string, string> {
  const pairs = header.split(';').map((pair) => pair.trim().split('='));
  return Object.fromEntries(pairs.map(([name = '', value = '']) => [name, value]));
}

function parseJson(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}
