import type { Reply } from '../../../http.ts';
import { Html, html } from '../html.ts';
import { layout } from '../layout.ts';
import type { Visit } from '../visit.ts';

/** What everyone sees first. */
export function home(visit: Visit): Reply {
  return layout(
    visit,
    'Home',
    html`
    <section class="hero">
      <h1>Walk through any place, from anywhere</h1>
      <p>3D tours and floor plans, captured with a phone in minutes.</p>
    </section>
    <section class="panels">
      <article><h2>For agents</h2><p>Buyers see every room before they visit. One link, no app to install.</p></article>
      <article><h2>⚙ For developers</h2><p>Generate a token, activate it, and read your projects through our API.</p></article>
      <article><h2>For teams</h2><p>Invite users, give each a role, and keep all projects in one place.</p></article>
    </section>`,
  );
}

/** Questions people ask. */
export function help(visit: Visit): Reply {
  return layout(
    visit,
    'Help',
    html`
    <h1>Help</h1>
    <details class="answer"><summary>Where do I find my organizations?</summary>
      <p>Sign in, click on your name and open My Organizations.</p></details>
    <details class="answer"><summary>How do I get a master token?</summary>
      <p>An administrator opens the API tab of the organization, clicks on the cogwheel and chooses Generate token.
      A new token has to be activated.</p></details>
    <details class="answer"><summary>How do I add people?</summary>
      <p>Open the Users tab and click on Invite Users or Invite Admins.</p></details>`,
  );
}

/** Where a page leads once the person is signed in; only ever a page of the site. */
export function nextOf(visit: Visit): string {
  const next = String(visit.request.body.next ?? visit.request.query.next ?? '');
  return /^\/(?!\/)/.test(next) ? next : '/projects';
}

/** Signing in, and signing up below it. */
export function login(visit: Visit, failure?: string): Reply {
  const typed = String(visit.request.body.email ?? '');
  const next = html`<input type="hidden" name="next" value="${nextOf(visit)}">`;
  const isNew = visit.request.path === '/signup';
  const ended = visit.request.query.next !== undefined && visit.hasCookie;
  return layout(
    visit,
    'Log in',
    html`
    <section class="panel narrow">
      <h1>Log in</h1>
      ${ended && html`<p class="flash failure">Your session has ended. Please log in again.</p>`}
      ${failure && html`<p class="flash failure" role="alert">${failure}</p>`}
      <form method="post" action="/login" class="fields">
        ${next}
        <label>E-mail <input type="email" name="email" autocomplete="username" required value="${typed}"></label>
        <label>Password <input type="password" name="password" autocomplete="current-password" required></label>
        <button class="primary">Log in</button>
      </form>
      <details class="answer" ${new Html(isNew ? 'open' : '')}>
        <summary>New here? Create an account</summary>
        <form method="post" action="/signup" class="fields">
          ${next}
          <label>Name <input name="name" autocomplete="name" required></label>
          <label>E-mail <input type="email" name="email" autocomplete="username" required></label>
          <label>Password <input type="password" name="password" autocomplete="new-password" required></label>
          <button>Sign up</button>
        </form>
      </details>
    </section>`,
  );
}

/** Why a page cannot be shown. */
export function refused(visit: Visit, status: number, message: string): Reply {
  const content = html`<h1>Sorry</h1><p>${message}</p><p><a href="/organizations">Back to My Organizations</a></p>`;
  return { ...layout(visit, 'Sorry', content), status };
}
