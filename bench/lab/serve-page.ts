/** Serves files of the bench's own as www.insidemaps.com: what runs there is then the extension as it is shipped. */
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { mintCertificate } from '../../e2e/site/certificate.ts';

export interface ServedPage {
  readonly port: number;
  /** SHA-256 of the certificate's public key, base64. */
  readonly spki: string;
  close(): Promise<void>;
}

const types: Readonly<Record<string, string>> = { js: 'text/javascript', css: 'text/css' };

/** Serves `files`, by path. Nothing is to be cached: every visit is a first one. */
export async function servePage(files: Readonly<Record<string, string>>): Promise<ServedPage> {
  const { cert, key, spki } = await mintCertificate();
  const server = createServer({ cert, key }, ({ url = '/' }, response) => {
    const body = files[url];
    const type = types[url.split('.')[1] ?? ''] ?? 'text/html';
    response.writeHead(body === undefined ? 404 : 200, {
      'content-type': `${type}; charset=utf-8`,
      'cache-control': 'no-store',
    });
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    spki,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
