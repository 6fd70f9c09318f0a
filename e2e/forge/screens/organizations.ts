/** The organizations one belongs to, each with a way to its details. */
import { answer, el, type ForgeNode } from '../node.ts';
import type { Page } from '../page.ts';
import { wordButton } from '../parts/control.ts';
import { personalHeader } from '../parts/header.ts';
import { listOf } from '../parts/table.ts';
import { praise } from './home.ts';
import type { Screen } from './screen.ts';

const names = ['Atlas Homes', 'Berg & Söhne', 'Casa Nova', 'Delta Realty', 'Étoile Immobilier'];

/** The list, with one or several, and the person's menu open at times. */
export function organizations(page: Page): Screen {
  const { dice } = page;
  const { header, plain } = personalHeader(page, dice.oneIn(4));
  const mine = dice.some(names, 1, 4);
  const details = () => answer('organization-details', wordButton(page, page.label('details')));
  const others = () => (dice.oneIn(2) ? [wordButton(page, page.label('users'))] : []);
  const list = listOf(
    page,
    mine.map((name) => ({ name, cells: [page.another('active')], end: [...others(), details()] })),
  );
  const title = el('h1', {}, page.say(page.another('organizations')));
  return {
    header,
    main: [title, ...(dice.oneIn(3) ? [praise(page)] : []), list],
    vague: plain ? ['user-menu'] : [],
  };
}

/** Any other page of somebody who is signed in. */
export function dashboard(page: Page): Screen {
  const { dice } = page;
  const { header, plain } = personalHeader(page, dice.oneIn(2));
  const tiles = dice.some(['projects', 'billing', 'help', 'overview'] as const, 2);
  const main = [
    el('h1', {}, page.label('projects')),
    ...tiles.map((tile) =>
      el(
        'div',
        { class: 'tile', style: 'border: 1px solid #ddd; padding: 12px; margin: 8px' },
        el('h4', {}, page.another(tile)),
        el('a', { href: `/${tile}` }, page.another('settings')),
      ),
    ),
    ...(dice.oneIn(2) ? [praise(page)] : []),
  ];
  return { header, main: dice.oneIn(3) ? [sidebar(page), ...main] : main, vague: plain ? ['user-menu'] : [] };
}

/** The same way again, always in sight. */
function sidebar(page: Page): ForgeNode {
  const link = (concept: 'projects' | 'organizations' | 'billing') =>
    el('a', { href: `/${concept}` }, page.label(concept));
  const links = [link('projects'), answer('my-organizations', link('organizations')), link('billing')];
  return el(
    'nav',
    { class: 'sidebar', style: 'float: inline-start; width: 200px' },
    ...links.map((each) => el('div', {}, each)),
  );
}
