/** A page of the site that does nothing but issue tokens, one at each click: the shortest way to a thousand prompts. Its heading makes it an API tab. */
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import type { SiteAddress } from '../harness/chromium/launch.ts';
import { mintCertificate } from '../site/certificate.ts';
import { mintMasterToken } from '../site/model/jwt.ts';

/** What a token is called, and its value. */
export interface Issued {
  readonly name: string;
  readonly value: string;
}

export interface Fountain extends SiteAddress {
  /** Everything issued so far, in order. Never print a value. */
  readonly issued: readonly Issued[];
  close(): Promise<void>;
}

const page = `<!doctype html>
<meta charset="utf-8">
<title>Tokens</title>
<h2>Master Tokens</h2>
<form role="dialog" aria-label="Generate token">
  <label>Master token name <input type="text" autocomplete="off"></label>
  <button type="submit" style="font-size: 24px">Save</button>
</form>
<div id="prompt"></div>
<script>
  const form = document.querySelector('form');
  const shown = (window.shownAt = {});
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    const name = form.querySelector('input').value;
    const value = await (await fetch('/issue', { method: 'POST', body: name })).text();
    const prompt = document.createElement('div');
    prompt.setAttribute('role', 'dialog');
    const text = document.createElement('p');
    text.textContent = value;
    prompt.append('The copied token will not be available for copying again after the prompt is closed.', text);
    document.getElementById('prompt').replaceChildren(prompt);
    shown[name] = performance.now();
  });
</script>`;

/** Opens the fountain on a free port of loopback. */
export async function openFountain(): Promise<Fountain> {
  const certificate = await mintCertificate();
  const issued: Issued[] = [];
  const server = createServer({ cert: certificate.cert, key: certificate.key }, (request, response) => {
    const headers = { 'cache-control': 'no-store' };
    if (request.method !== 'POST') {
      response.writeHead(200, { ...headers, 'content-type': 'text/html' }).end(page);
      return;
    }
    let name = '';
    request.setEncoding('utf8').on('data', (text: string) => {
      name += text;
    });
    request.on('end', () => {
      const { value } = mintMasterToken('a1B2c3D4e5', Date.now());
      issued.push({ name, value });
      response.writeHead(200, { ...headers, 'content-type': 'text/plain' }).end(value);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    spki: certificate.spki,
    issued,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
