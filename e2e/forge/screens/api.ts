/** An organization's page: its tabs, and under the API tab the sections of tokens, keys and other things. */
import { answer, el, type ForgeNode, unmarked } from '../node.ts';
import type { Page } from '../page.ts';
import { iconButton, wordButton } from '../parts/control.ts';
import { personalHeader } from '../parts/header.ts';
import { withMenu } from '../parts/menu.ts';
import { sectionOf } from '../parts/section.ts';
import { listOf, type Row } from '../parts/table.ts';
import { saysTabs, tabsOf } from '../parts/tabs.ts';
import type { Concept } from '../words/wording.ts';
import { praise } from './home.ts';
import type { Screen } from './screen.ts';

/** What is open, at most one thing. */
type Open = 'nothing' | 'mine' | 'my-row' | 'other-row' | 'keys' | 'key-row' | 'hook-row';

/** Some hold another, read like a menu item, or are too long for their cell. */
const names = [
  'Portal',
  'Portal 2',
  'Portal (old)',
  'Billing sync',
  'Tour feed',
  'API',
  'Nightly export for the floor plan archive',
  'Zoë’s laptop',
  'x-1',
];

/** The page with tabs. `withApi` tells whether the person is an administrator and on the API tab. */
export function organization(page: Page, withApi: boolean): Screen {
  const { dice } = page;
  const { header, plain } = personalHeader(page, false);
  const order = [
    { label: page.label('overview') },
    {
      label: dice.oneIn(4) ? page.say(`${page.word('users')} (${dice.upTo(40)})`) : page.label('users'),
      is: 'users-tab',
      chosen: !withApi,
    },
    ...(dice.oneIn(2) ? [{ label: page.label('projects') }] : []),
    { label: page.label('billing') },
    ...(withApi || dice.oneIn(2) ? [{ label: page.label('api'), is: 'api-tab', chosen: withApi }] : []),
  ];
  const tabs = tabsOf(page, dice.oneIn(3) ? order.toReversed() : order);
  const title = el('h1', {}, 'Atlas Homes');
  const { panel, name, ambiguous } = withApi ? apiPanel(page) : membersPanel(page);
  return {
    header,
    main: [title, tabs, el('div', dice.oneIn(2) ? { role: 'tabpanel' } : { class: 'tab-content' }, ...panel)],
    name,
    ambiguous,
    vague: [
      ...(plain ? ['user-menu'] : []),
      ...vagueTabs(
        page,
        order.some(({ is }) => is === 'api-tab'),
      ),
    ],
  };
}

/** A link is known for a tab by the tabs beside it; where their names are rare as well, it may be any link. */
function vagueTabs(page: Page, apiThere: boolean): readonly string[] {
  if (saysTabs(page) || !page.isRare('overview')) return [];
  return [
    ...(page.isRare('users') ? ['api-tab'] : []),
    ...(!apiThere || page.isRare('api') ? ['users-tab'] : []),
  ];
}

interface Panel {
  readonly panel: readonly ForgeNode[];
  readonly name: string;
  readonly ambiguous: readonly string[];
}

function membersPanel(page: Page): Panel {
  const { dice } = page;
  const rows = dice
    .some(['Anna Miller', 'Jörg Weiß', 'Liv de Vries'], 1)
    .map((name) => ({ name, cells: [page.another('active')], end: [cogwheel(page)] }));
  return {
    panel: sectionOf(page, {
      title: page.say(page.another('users')),
      end: [cogwheel(page)],
      body: [listOf(page, rows)],
    }),
    name: 'Portal',
    ambiguous: [],
  };
}

function apiPanel(page: Page): Panel {
  const { dice } = page;
  const tokensThere = !dice.oneIn(5);
  const keysThere = !dice.oneIn(5);
  const credentials = dice.some(names, 1, 5);
  const name = dice.oneIn(8) ? 'Somewhere else' : dice.pick(credentials);
  const open = dice.pick<Open>([
    'nothing',
    'nothing',
    'mine',
    'mine',
    'my-row',
    'my-row',
    'other-row',
    'keys',
    'key-row',
    'hook-row',
  ]);
  const twice = credentials.includes(name) && dice.oneIn(10);
  const context = { page, name, open, twice };
  const tokens = tokensThere ? [tokensSection(context, credentials)] : [];
  const keys = keysThere ? [keysSection(context, dice.some(names, 0, 3))] : [];
  const hooks = dice.oneIn(2) ? [hooksSection(context, dice.some(names, 0, 3))] : [];
  const sections = [...tokens, ...keys, ...hooks];
  const ordered = dice.oneIn(2) ? sections.toReversed() : sections;
  const copies = dice.oneIn(3)
    ? [hiddenCopy(page, tokensSection({ ...context, open: 'nothing' }, credentials))]
    : [];
  const beside = dice.oneIn(5) ? [explained(page)] : [];
  return {
    panel: [...(dice.oneIn(3) ? [praise(page)] : []), ...copies, ...ordered.flat(), ...beside],
    name,
    ambiguous: twice ? ['credential-row', 'credential-row-cogwheel', 'activate'] : [],
  };
}

interface Context {
  readonly page: Page;
  readonly name: string;
  readonly open: Open;
  /** Two tokens have the name that the guide looks for. */
  readonly twice: boolean;
}

function tokensSection(
  { page, name, open, twice }: Context,
  credentials: readonly string[],
): readonly ForgeNode[] {
  const { dice } = page;
  const isOpen = open === 'mine';
  const generate = { label: page.label('generate'), is: 'generate-token' };
  const other = dice.oneIn(2) ? [{ label: page.label('help') }] : [];
  const direct = !isOpen && dice.oneIn(6);
  const way = direct
    ? answer('generate-token', wordButton(page, page.label('generate')))
    : withMenu(
        page,
        (attrs) => answer('master-tokens-cogwheel', cogwheel(page, attrs)),
        [generate, ...other].map((item) => (isOpen ? item : { label: item.label })),
        isOpen,
      );
  const all = twice ? [...credentials, name] : credentials;
  let first = true;
  const rows = all.map((each): Row => {
    const mine = each === name;
    const target = mine && !twice;
    const openHere = (open === 'my-row' && target) || (open === 'other-row' && !mine && first);
    if (!mine) first = false;
    return {
      name: each,
      cells: [page.another('inactive'), '2026-03-04'],
      is: target ? 'credential-row' : undefined,
      end: [...tools(page), rowWay(page, target, openHere)],
    };
  });
  const body = rows.length > 0 ? listOf(page, rows) : el('p', {}, page.another('once'));
  return sectionOf(page, {
    title: page.label('tokens'),
    end: [...tools(page), way],
    body: [...note(page, 'tokens'), body],
    is: 'master-tokens-section',
  });
}

/** A cogwheel with a menu, or the words themselves. */
function rowWay(page: Page, target: boolean, open: boolean): ForgeNode {
  const marks = (id: string) => (target ? id : undefined);
  const off = page.dice.oneIn(8);
  const items = [
    { label: page.label('deactivate') },
    { label: page.label('activate'), is: open ? marks('activate') : undefined, disabled: off },
    { label: page.label('replace') },
  ];
  if (!open && page.inlineRows)
    return el(
      'span',
      {},
      answer(marks('activate'), wordButton(page, page.label('activate'))),
      wordButton(page, page.label('replace')),
    );
  return withMenu(
    page,
    (attrs) => answer(marks('credential-row-cogwheel'), cogwheel(page, attrs)),
    items,
    open,
  );
}

function keysSection({ page, open }: Context, keys: readonly string[]): readonly ForgeNode[] {
  const items = (['deactivate', 'activate', 'remove'] as const).map((concept) => ({
    label: page.label(concept),
  }));
  const rows = keys.map((name, index) => ({
    name,
    cells: [page.another('active'), '2027-01-01'],
    end: [
      ...tools(page),
      withMenu(page, (attrs) => cogwheel(page, attrs), items, open === 'key-row' && index === 0),
    ],
  }));
  const add = page.dice.oneIn(2)
    ? wordButton(page, page.label('newKey'))
    : withMenu(page, (attrs) => cogwheel(page, attrs), [{ label: page.label('newKey') }], open === 'keys');
  const body = rows.length > 0 ? listOf(page, rows) : el('p', {}, '—');
  return sectionOf(page, {
    title: page.label('keys'),
    end: [...tools(page), add],
    body: [...note(page, 'keys'), body],
    is: 'api-keys-section',
  });
}

function hooksSection({ page, open }: Context, hooks: readonly string[]): readonly ForgeNode[] {
  const items = (['activate', 'replace', 'remove'] as const).map((concept) => ({
    label: page.label(concept),
  }));
  const rows = hooks.map((name, index) => ({
    name,
    cells: ['https://example.com', page.another('active')],
    end: [withMenu(page, (attrs) => cogwheel(page, attrs), items, open === 'hook-row' && index === 0)],
  }));
  return sectionOf(page, { title: page.label('hooks'), end: [cogwheel(page)], body: [listOf(page, rows)] });
}

function cogwheel(page: Page, attrs: Record<string, string> = {}): ForgeNode {
  if (page.wordCogs)
    return wordButton(page, el('span', {}, page.label('settings'), page.dice.oneIn(2) ? ' ▾' : ''), attrs);
  return iconButton(page, page.icons.menu, {
    ...attrs,
    ...(page.labelledCogs ? { 'aria-label': page.word('settings') } : {}),
  });
}

/** Other small things to click. */
function tools(page: Page): readonly ForgeNode[] {
  const { dice } = page;
  if (dice.oneIn(2)) return [];
  return dice
    .some(['refresh', 'help', 'copy', 'trash'] as const, 1, 2)
    .map((picture) => iconButton(page, picture, dice.oneIn(2) ? { title: page.word('copy') } : {}));
}

function note(page: Page, concept: Concept): readonly ForgeNode[] {
  return page.dice.oneIn(2)
    ? []
    : [el('p', { class: 'hint' }, `${page.another(concept)}: ${page.another('once')}`)];
}

const hidden = [
  'display: none',
  'visibility: hidden',
  'position: absolute; inset-inline-start: -9999px',
  'height: 0; overflow: hidden',
  'opacity: 0; position: absolute; pointer-events: none',
];

/** The same again, where nobody sees it. */
function hiddenCopy(page: Page, nodes: readonly ForgeNode[]): ForgeNode {
  return el('div', { class: 'ng-hide', style: page.dice.pick(hidden) }, ...nodes.map(unmarked));
}

/** A box that explains what tokens are; nothing can be done in it. */
function explained(page: Page): ForgeNode {
  return el(
    page.dice.pick(['aside', 'div']),
    { style: 'background: #eef; padding: 8px' },
    el('h4', {}, page.say(page.another('tokens'))),
    el('p', {}, page.another('once')),
    el('a', { href: '/docs' }, page.another('help')),
  );
}
