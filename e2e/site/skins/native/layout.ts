import { readFileSync } from 'node:fs';
import { page } from '../../files.ts';
import type { Reply } from '../../http.ts';
import { Html, html } from './html.ts';
import { issuedDialog, menu } from './parts.ts';
import type { Visit } from './visit.ts';

const script = new Html(readFileSync(new URL('inline.js', import.meta.url), 'utf8'));

function personMenu(name: string): Html {
  return menu(
    'person-menu',
    'person',
    html`<span class="person-name">${name}</span> <span aria-hidden="true">▾</span>`,
    html`
      <a href="/organizations">My Organizations</a>
      <a href="/account">Account</a>
      <form method="post" action="/logout"><button>Sign out</button></form>`,
  );
}

/** A whole page, with the bar at its top and what the last form has to say. */
export function layout(visit: Visit, title: string, content: Html): Reply {
  const account = visit.account();
  const flash = visit.take();
  const isIssued = flash?.kind === 'token' || flash?.kind === 'key';
  const { path } = visit.request;
  const here = (link: string) => new Html(path === link ? 'aria-current="page"' : '');
  const document = html`<!doctype html>
<html lang="en">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <title>${title} | InsideMaps</title>
  <link rel="icon" href="/assets/icon.svg">
  <link rel="stylesheet" href="/styles.css">
</head>
<body>
  <header>
    <a class="brand" href="/"><img src="/assets/icon.svg" width="28" height="28" alt=""> InsideMaps</a>
    <nav>
      ${account && html`<a href="/projects" ${here('/projects')}>Projects</a>`}
      <a href="/help" ${here('/help')}>Help</a>
    </nav>
    ${account ? personMenu(account.name) : path !== '/login' && html`<a class="start" href="/login">GET STARTED</a>`}
  </header>
  <main>
    ${flash && !isIssued && html`<p class="flash ${flash.kind}" role="status">${flash.text}</p>`}
    ${content}
  </main>
  <footer>
    © InsideMaps <a href="/help">Help</a>
    <img src="/assets/visit.gif" width="1" height="1" alt="">
  </footer>
  ${flash && isIssued && issuedDialog(flash.kind, flash.text)}
  <script>${script}</script>
</body>
</html>`;
  return page(document.text);
}
