import { api } from './api.js';
import { draw, html, onDo } from './html.js';
import { ask } from './modals.js';

function pending(invitations) {
  return (
    invitations.length > 0 &&
    html`
    <div class="alert alert-info">
      <h6>Pending invitations <span class="badge text-bg-primary rounded-pill">${invitations.length}</span></h6>
      ${invitations.map(
        ({ id, organization, invitedBy, role }) => html`
        <div class="d-flex align-items-center gap-2">
          <span class="flex-grow-1"><b>${organization}</b>, from ${invitedBy}, as ${role}</span>
          <button class="btn btn-sm btn-primary" data-do="accept" data-id="${id}">Accept</button>
          <button class="btn btn-sm btn-link" data-do="decline" data-id="${id}">Decline</button>
        </div>`,
      )}
    </div>`
  );
}

/** The organizations the person belongs to, and invitations to others. */
export async function organizations(page, { signal, failed }) {
  const show = async () => {
    const { organizations: list, invitations } = await api.get('/organizations');
    draw(
      page,
      html`
      <h3 class="mb-3">My organizations</h3>
      ${pending(invitations)}
      <div class="row row-cols-2 g-3">
        ${list.map(
          ({ id, name, role, members, projects }) => html`
          <div class="col"><div class="card h-100">
            <div class="card-body">
              <h5 class="card-title name-cell">${name}</h5>
              <p class="text-secondary">${role}. Members: ${members}, projects: ${projects}</p>
              <a class="card-link" href="#/organizations/${id}">Organization details</a>
            </div>
          </div></div>`,
        )}
      </div>
      <button class="btn btn-outline-primary mt-4" data-do="create">+ Create organization</button>`,
    );
  };
  const answer =
    (how) =>
    ({ id }) =>
      api.post(`/invitations/${id}/${how}`).then(show).catch(failed);
  const create = () =>
    ask({
      title: 'Create organization',
      body: html`
        <label class="form-label" for="organization">Organization name</label>
        <input class="form-control" id="organization" name="name" data-first>`,
      yes: 'OK',
      async send(values) {
        await api.post('/organizations', values);
        await show();
      },
    });
  onDo(page, { accept: answer('accept'), decline: answer('decline'), create }, signal);
  await show();
}

/** Where the button of an invitation e-mail leads. */
export async function invitation(page, { signal, failed }, id) {
  const found = (await api.get('/organizations')).invitations.find((one) => one.id === id);
  draw(
    page,
    html`
    <h3 class="mb-3">Invitation to join Organization</h3>
    ${
      found
        ? html`
      <p>${found.invitedBy} has invited you to join <b>${found.organization}</b> as ${found.role}.</p>
      <button class="btn btn-primary" data-do="accept">Accept</button>
      <button class="btn btn-link" data-do="decline">Decline</button>`
        : html`<p>This invitation is no longer valid.</p>`
    }`,
  );
  const answer = (how) => () =>
    api
      .post(`/invitations/${id}/${how}`)
      .then(() => {
        location.hash = '#/organizations';
      })
      .catch(failed);
  onDo(page, { accept: answer('accept'), decline: answer('decline') }, signal);
}
