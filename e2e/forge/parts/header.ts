/** What stands at the top of every page, for people who are signed in and for those who are not. */
import { answer, el, type ForgeNode } from '../node.ts';
import type { Page } from '../page.ts';
import { iconButton, menuButtonAttrs, wordButton } from './control.ts';
import { withMenu } from './menu.ts';

const bar =
  'display: flex; align-items: center; gap: 12px; height: 56px; padding: 0 16px; border-bottom: 1px solid #ddd';

function brand(): ForgeNode {
  return el('a', { class: 'navbar-brand', href: '/', style: 'font-weight: 700' }, 'Tourist');
}

function barOf(page: Page, left: readonly ForgeNode[], right: readonly ForgeNode[]): ForgeNode {
  const tag = page.dice.pick(['header', 'header', 'nav', 'div']);
  const end = el(
    'div',
    { style: 'display: flex; align-items: center; gap: 12px; margin-inline-start: auto' },
    ...right,
  );
  return el(tag, { class: 'navbar', style: bar }, brand(), ...left, end);
}

/** A menu of something else than the person. */
function otherMenu(page: Page, text: string): ForgeNode {
  return el(
    'button',
    { type: 'button', class: 'dropdown-toggle', ...menuButtonAttrs(page, false) },
    text,
    ' ▾',
  );
}

const languages = ['English', 'EN', 'Deutsch', 'Français', 'Português'];
/** Two words with capitals, like a name. */
const products = ['Virtual Tours', 'For Agents', 'Floor Plans', 'Products', 'Case Studies', 'Resources'];

/** The header of somebody who is not signed in. */
export function publicHeader(page: Page, withStart: boolean): ForgeNode {
  const { dice } = page;
  const menus = dice.some(products, 0, 3).map((text) => otherMenu(page, text));
  const language = dice.oneIn(3) ? [otherMenu(page, dice.pick(languages))] : [];
  const signIn = answer(
    'sign-in-link',
    dice.oneIn(2)
      ? el('a', { href: '/login' }, page.label('signIn'))
      : wordButton(page, page.label('signIn')),
  );
  const start = answer(
    'get-started',
    dice.oneIn(2)
      ? el('a', { href: '/start', class: 'btn' }, page.label('getStarted'))
      : wordButton(page, page.label('getStarted')),
  );
  const right = [...(dice.oneIn(2) ? language : []), signIn, ...(withStart ? [start] : [])];
  return dice.oneIn(2) ? barOf(page, menus, [...language, ...right]) : barOf(page, [], [...menus, ...right]);
}

const people = [
  'Anna Miller',
  'Jörg Weiß',
  'María José García',
  'Jean-Luc Martin',
  'Zoran Petrović',
  'Милан Јовић',
  'Liv de Vries',
];

/** The header of somebody who is signed in, their menu open or closed; answers whether the menu can be told by its looks. */
export function personalHeader(
  page: Page,
  open: boolean,
): { readonly header: ForgeNode; readonly plain: boolean } {
  const { dice } = page;
  const person = dice.pick(people);
  const looks = dice.pick(['caret', 'portrait', 'initials', 'email', 'name']);
  const inside = insideOf(looks, person);
  const kind = dice.pick(['button', 'a']);
  const items = [
    { label: page.label('profile') },
    { label: page.label('organizations'), is: open ? 'my-organizations' : undefined },
    { label: page.label('billing') },
    { label: page.label('signOut') },
  ];
  const menu = withMenu(
    page,
    (attrs) =>
      answer('user-menu', el(kind, { class: 'user-menu', style: 'cursor: pointer', ...attrs }, ...inside)),
    items,
    open,
  );
  const links = dice
    .some(['projects', 'overview'] as const, 0)
    .map((concept) => el('a', { href: `/${concept}` }, page.label(concept)));
  const tools = [
    ...(dice.oneIn(2) ? [el('a', { href: '/help' }, page.label('help'))] : []),
    ...(dice.oneIn(3) ? [otherMenu(page, dice.pick(languages))] : []),
    ...(dice.oneIn(2) ? [iconButton(page, 'bell', menuButtonAttrs(page, false))] : []),
    ...(dice.oneIn(3) ? [iconButton(page, page.icons.menu)] : []),
  ];
  const after = dice.oneIn(5) && tools.length > 0 ? tools.splice(-1) : [];
  const search = dice.oneIn(3) ? [el('input', { type: 'search', placeholder: 'Search' })] : [];
  const told = (open || page.menus.keepsClosed) && !(page.isRare('organizations') && page.isRare('signOut'));
  return {
    header: barOf(page, [...links, ...search], [...tools, menu, ...after]),
    plain: looks === 'name' && !told,
  };
}

function insideOf(looks: string, person: string): readonly ForgeNode[] {
  const name = el('span', {}, person);
  const round =
    'width: 32px; height: 32px; border-radius: 50%; display: inline-flex; align-items: center; justify-content: center; background: #ccc';
  switch (looks) {
    case 'caret':
      return [
        name,
        el('span', {
          class: 'caret',
          style: 'display: inline-block; width: 8px; height: 4px; background: #333',
        }),
      ];
    case 'portrait':
      return [
        el('img', { src: '/me.jpg', width: '32', height: '32', alt: '', style: 'border-radius: 50%' }),
        name,
      ];
    case 'initials':
      return [
        el(
          'span',
          { class: 'MuiAvatar-root', style: round },
          person
            .split(' ')
            .map((part) => part.charAt(0))
            .slice(0, 2)
            .join(''),
        ),
      ];
    case 'email':
      return [el('span', {}, 'a.miller@example.com'), el('span', {}, ' ▾')];
    default:
      return [name];
  }
}

/** What stands at the bottom: links with the words of the app in them. */
export function footer(page: Page): ForgeNode {
  const { dice } = page;
  const concepts = dice.some(['help', 'api', 'organizations', 'projects', 'signUp'] as const, 1, 4);
  const letter = dice.oneIn(3)
    ? [
        el(
          'form',
          {},
          el('input', { type: 'email', placeholder: page.another('email') }),
          el('button', {}, page.word('subscribe')),
        ),
      ]
    : [];
  return el(
    dice.pick(['footer', 'footer', 'div']),
    { class: 'footer', style: 'margin-top: 40px; padding: 16px' },
    ...concepts.map((concept) =>
      el('a', { href: `/about/${concept}`, style: 'margin: 8px' }, page.another(concept)),
    ),
    ...letter,
  );
}
