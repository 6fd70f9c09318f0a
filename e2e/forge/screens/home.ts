/** The public pages: what is said about the product, and the way in. */
import { answer, el, type ForgeNode } from '../node.ts';
import type { Page } from '../page.ts';
import { wordButton } from '../parts/control.ts';
import { fieldOf } from '../parts/field.ts';
import { publicHeader } from '../parts/header.ts';
import type { Screen } from './screen.ts';

/** What a company says about itself, in words that the app uses too. */
export function praise(page: Page): ForgeNode {
  const { dice } = page;
  const lines = [
    `${page.another('generate')} · ${page.another('tokens')} · ${page.another('activate')}`,
    `“${page.another('tokens')}”: ${page.another('once')}`,
    `${page.another('users')}, ${page.another('api')}, ${page.another('organizations')}`,
  ];
  return el(
    'div',
    { class: 'promo' },
    ...dice.some(lines, 1).map((line) => el('p', {}, el(dice.pick(['span', 'strong', 'em']), {}, line))),
  );
}

/** The home page. */
export function home(page: Page): Screen {
  const { dice } = page;
  const withStart = !dice.oneIn(4);
  const callToAction = dice.oneIn(2)
    ? [answer('get-started', wordButton(page, page.label('getStarted')))]
    : [];
  const main = [
    el('h1', {}, page.say(dice.pick([page.another('getStarted'), 'Tourist']))),
    praise(page),
    ...callToAction,
    el('p', {}, `${page.another('getStarted')} — ${page.another('signIn')} — ${page.another('help')}`),
  ];
  return { header: publicHeader(page, withStart), main };
}

/** The form for signing in, on a page of its own. */
export function signIn(page: Page): Screen {
  const { dice } = page;
  const email = page.dice.pick(['email', 'text']);
  const fields = [
    fieldOf(page, {
      label: page.label('email'),
      words: page.word('email'),
      type: email,
      id: page.nextId(),
      is: 'email-field',
    }),
    fieldOf(page, {
      label: page.label('password'),
      words: page.word('password'),
      type: 'password',
      id: page.nextId(),
      is: 'password-field',
    }),
  ];
  const remember = dice.oneIn(2)
    ? [el('label', {}, el('input', { type: 'checkbox' }), ' ', page.another('active'))]
    : [];
  const forgot = dice.oneIn(2) ? [el('a', { href: '/forgot' }, page.label('forgot'))] : [];
  const submit = answer('sign-in-button', submitButton(page));
  const others = dice
    .some(['Google', 'Microsoft', 'SSO'], 0)
    .map((name) => el('button', { type: 'button' }, `${page.word('signIn')} · ${name}`));
  const register = dice.oneIn(2) ? [el('p', {}, el('a', { href: '/register' }, page.label('signUp')))] : [];
  const form = answer(
    'sign-in-form',
    el(
      dice.pick(['form', 'form', 'div']),
      { class: 'login', style: 'width: 360px; margin: 40px auto' },
      ...fields,
      ...remember,
      ...forgot,
      submit,
      ...others,
    ),
  );
  const title = dice.oneIn(2) ? [el('h2', {}, page.label('signIn'))] : [];
  const beside = dice.oneIn(4) ? [newAccount(page)] : [];
  const header = dice.oneIn(2)
    ? publicHeader(page, dice.oneIn(2))
    : el('header', {}, el('a', { href: '/' }, 'Tourist'));
  return { header, main: [...title, ...wrapOnce(page, form), ...register, ...beside] };
}

function submitButton(page: Page): ForgeNode {
  const { dice } = page;
  if (dice.oneIn(6)) return el('input', { type: 'submit', value: page.word('signIn'), class: 'btn' });
  if (dice.oneIn(2)) return el('button', { type: 'submit', class: 'btn btn-primary' }, page.label('signIn'));
  return wordButton(page, page.label('signIn'));
}

/** The form for people who have no account stands on the same page. */
function newAccount(page: Page): ForgeNode {
  const field = (type: string, concept: 'email' | 'password') =>
    el('input', { type, placeholder: page.another(concept) });
  return el(
    'form',
    { class: 'register' },
    el('h3', {}, page.another('signUp')),
    field('email', 'email'),
    field('password', 'password'),
    field('password', 'password'),
    el('button', {}, page.another('signUp')),
  );
}

function wrapOnce(page: Page, node: ForgeNode): ForgeNode[] {
  return [page.dice.oneIn(2) ? el('div', { class: 'container' }, node) : node];
}
