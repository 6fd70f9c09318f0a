import { api, attempt } from './api.js';
import { action, day, grid, make, show } from './dom.js';

/** All projects of the person's organizations. */
export async function projects() {
  const list = (await api.get('/projects')).projects;
  const rows = list.map((one) => [one.name, one.address, one.kind, one.organization, day(one.updatedAt)]);
  show(
    make('h1', {}, 'Projects'),
    rows.length > 0 ? grid(['Name', 'Address', 'Type', 'Organization', 'Last change'], rows) : 'No projects.',
  );
}

/** The person's own name. */
export async function profile() {
  const { account } = await api.get('/session');
  if (!account) {
    location.href = '/login?next=/account';
    return;
  }
  const rename = () =>
    attempt(async () => {
      const name = prompt('Your name:', account.name);
      if (name === null) return;
      await api.patch('/account', { name });
      location.reload();
    });
  show(
    make('h1', {}, 'My Profile'),
    make('p', {}, `Name: ${account.name} `, action('Change', rename)),
    make('p', {}, `E-mail: ${account.email}`),
  );
}

function answers(id, after) {
  const answer = (how) => () =>
    attempt(async () => {
      if (how === 'decline' && !confirm('Decline this invitation?')) return;
      await api.post(`/invitations/${id}/${how}`);
      after();
    });
  return [
    make('button', { onclick: answer('accept') }, 'Accept'),
    ' ',
    make('button', { onclick: answer('decline') }, 'Decline'),
  ];
}

/** The organizations the person belongs to, and invitations to others. */
export async function organizations() {
  const { organizations: list, invitations } = await api.get('/organizations');
  const create = () =>
    attempt(async () => {
      const name = prompt('Enter the name for your new organization:');
      if (name === null) return;
      await api.post('/organizations', { name });
      await organizations();
    });
  const rows = list.map(({ id, name, role, members }) => [
    make('b', {}, name),
    role,
    members,
    make('a', { href: `/organizations/${id}` }, 'Organization Details'),
  ]);
  const waiting = invitations.map(({ id, organization, invitedBy, role }) => [
    make('b', {}, organization),
    invitedBy,
    role,
    make('td', {}, answers(id, organizations)),
  ]);
  show(
    make('h1', {}, 'My Organizations'),
    waiting.length > 0 && make('h2', {}, `Pending Invitations (${waiting.length})`),
    waiting.length > 0 && grid(['Organization', 'Invited by', 'As', ''], waiting),
    rows.length > 0 ? grid(['Organization', 'Your role', 'Members', ''], rows) : 'You have no organizations.',
    make('p', {}, make('button', { onclick: create }, 'Create Organization')),
  );
}

/** Where the button of an invitation e-mail leads. */
export async function invitation(id) {
  const { invitations } = await api.get('/organizations');
  const found = invitations.find((one) => one.id === id);
  const leave = () => {
    location.href = '/organizations';
  };
  show(
    make('h1', {}, 'Invitation to join Organization'),
    found
      ? make(
          'p',
          {},
          `${found.invitedBy} invites you to ${found.organization} as ${found.role}. `,
          answers(id, leave),
        )
      : make('p', {}, 'This invitation is no longer valid.'),
  );
}
