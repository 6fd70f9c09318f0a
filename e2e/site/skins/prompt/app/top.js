import { api, attempt } from './api.js';
import { action, make } from './dom.js';

/** Draws the top of the page, and answers who is signed in. */
export async function drawTop() {
  const links = document.getElementById('links');
  const who = document.getElementById('who');
  const { account } = await api.get('/session');
  if (account) {
    links.append(make('a', { href: '/projects' }, 'Projects'), make('a', { href: '/help' }, 'Help'));
    who.append(personMenu(account.name));
  } else {
    links.append(make('a', { href: '/help' }, 'Help'));
    who.append(make('a', { href: '/login', className: 'start' }, 'GET STARTED'));
  }
  return account;
}

/** Drops down when it is pointed at, or reached with the keyboard. */
function personMenu(name) {
  const leave = () =>
    attempt(async () => {
      await api.remove('/session');
      location.href = '/';
    });
  return make(
    'div',
    { className: 'person' },
    action(name, () => undefined),
    make(
      'ul',
      {},
      make('li', {}, make('a', { href: '/organizations' }, 'My Organizations')),
      make('li', {}, make('a', { href: '/account' }, 'My Profile')),
      make('li', {}, action('Log Out', leave)),
    ),
  );
}
