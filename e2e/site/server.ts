import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { answerAppApi, appApiBase } from './app-api/app-api.ts';
import { assets } from './assets.ts';
import { Behaviour } from './behaviour.ts';
import { mintCertificate } from './certificate.ts';
import { type Heard, heard, json, pathOf, type Reply, readRequest, send } from './http.ts';
import { createModel, type ModelOptions, type SiteModel } from './model.ts';
import { answerPublicApi } from './public-api.ts';
import { type SkinName, skins } from './skins/index.ts';
import type { Skin } from './skins/skin.ts';

export { type SkinName, skinNames } from './skins/index.ts';

/** How a site is started. */
export interface SiteOptions extends ModelOptions {
  readonly skin: SkinName;
  /** On loopback; any free one by default. */
  readonly port?: number;
  /** Milliseconds before each answer of the application's own API or to a form; the skin's own pace by default. */
  readonly latency?: number;
}

/** A running site. */
export interface Site {
  readonly port: number;
  /** `https://127.0.0.1:<port>`; browsers map www.insidemaps.com:443 to it. */
  readonly origin: string;
  /** SHA-256 of the certificate's public key, base64, for Chromium's `--ignore-certificate-errors-spki-list`. */
  readonly spki: string;
  readonly model: SiteModel;
  readonly behaviour: Behaviour;
  /** Every request so far, the oldest first, answered or not. */
  readonly heard: readonly Heard[];
  /** Begins anew with a fresh model, under the same address. */
  renew(): void;
  close(): Promise<void>;
}

/** Starts the site with a fresh model and a fresh certificate. */
export async function startSite(options: SiteOptions): Promise<Site> {
  const [certificate, skin] = await Promise.all([mintCertificate(), skins[options.skin]()]);
  let model = createModel(options);
  const behaviour = new Behaviour(options.latency ?? skin.latency);
  const log: Heard[] = [];
  const server = createServer({ cert: certificate.cert, key: certificate.key }, (incoming, response) => {
    handle({ model, behaviour, skin, log }, incoming, response).catch(() => response.destroy());
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port ?? 0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    port,
    origin: `https://127.0.0.1:${port}`,
    spki: certificate.spki,
    get model() {
      return model;
    },
    behaviour,
    heard: log,
    renew() {
      model = createModel(options);
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

interface Parts {
  readonly model: SiteModel;
  readonly behaviour: Behaviour;
  readonly skin: Skin;
  readonly log: Heard[];
}

async function handle(parts: Parts, incoming: IncomingMessage, response: ServerResponse): Promise<void> {
  const path = pathOf(incoming);
  const entry = heard(incoming);
  parts.log.push(entry);
  if (parts.behaviour.offline) {
    incoming.socket.destroy();
    return;
  }
  if (parts.behaviour.isStalled(path)) return;
  send(response, parts.behaviour.worded(await answer(parts, path, incoming, entry)));
}

async function answer(
  { model, behaviour, skin }: Parts,
  path: string,
  incoming: IncomingMessage,
  entry: Heard,
): Promise<Reply> {
  const request = await readRequest(incoming);
  entry.body = request.body;
  const isAppApi = path.startsWith(`${appApiBase}/`);
  if ((isAppApi || request.method === 'POST') && behaviour.latency > 0) await delay(behaviour.latency);
  const instead = behaviour.replyFor(path);
  if (instead) return instead;
  if (behaviour.takeFailure(path)) return json(500, { message: 'Internal Server Error' });
  if (isAppApi) return answerAppApi(model, request);
  const found = answerPublicApi(model, request) ?? assets(path) ?? (await skin.serve(request, model));
  return found ?? { status: 404, headers: { 'content-type': 'text/plain' }, body: 'Not found' };
}
