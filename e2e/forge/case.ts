/** Random pages of an admin application, with the answers known and decoys around them. */
import fc from 'fast-check';
import { diceOf } from './dice.ts';
import { el, type ForgeNode, idle } from './node.ts';
import { openPage, type Page } from './page.ts';
import { footer } from './parts/header.ts';
import { rareOn } from './rare.ts';
import { organization } from './screens/api.ts';
import { confirmDialog, keyDialog, nameDialog, tokenPrompt } from './screens/dialogs.ts';
import { home, signIn } from './screens/home.ts';
import { dashboard, organizations } from './screens/organizations.ts';
import type { Screen } from './screens/screen.ts';

/** One page and what is to be found on it. */
export interface ForgeCase {
  readonly language: string;
  readonly screen: string;
  readonly rtl: boolean;
  readonly body: ForgeNode;
  /** The credential the guide looks for. */
  readonly name: string;
  /** Landmarks whose wording or surroundings are rare: not finding them is no fault. */
  readonly rare: readonly string[];
  /** Landmarks of which there are two that nobody could tell apart. */
  readonly ambiguous: readonly string[];
  /** A menu is open, and may lie on other things. */
  readonly overlaid: boolean;
}

const withDialog =
  (open: (page: Page) => void) =>
  (page: Page): Screen => {
    const screen = organization(page, true);
    page.layers.splice(0);
    open(page);
    return screen;
  };

const screens: Readonly<Record<string, (page: Page) => Screen>> = {
  home,
  'sign-in': signIn,
  dashboard,
  organizations,
  members: (page) => organization(page, false),
  api: (page) => organization(page, true),
  'name dialog': withDialog(nameDialog),
  'key dialog': withDialog(keyDialog),
  'confirm dialog': withDialog(confirmDialog),
  'token prompt': withDialog(tokenPrompt),
};

/** Most of the guide happens on the API tab. */
const shares = [...Object.keys(screens), 'api', 'api', 'api', 'api', 'api', 'name dialog', 'token prompt'];

/** Every case the forge can make. */
export const forgeCase: fc.Arbitrary<ForgeCase> = fc.gen().map((generate) => {
  const dice = diceOf(generate);
  const kind = dice.pick(shares);
  const page = openPage(dice);
  const screen = (screens[kind] as (page: Page) => Screen)(page);
  const { header, main, vague = [], ambiguous = [], name = 'Portal' } = screen;
  const around = wrapped(page, el(dice.pick(['main', 'main', 'div']), { style: 'padding: 16px' }, ...main));
  const behind = [header, around, footer(page)].map((part) => (page.isCovered() ? idle(part) : part));
  return {
    language: page.language,
    screen: kind,
    rtl: page.rtl,
    body: el('div', { id: 'root' }, ...behind, ...page.layers),
    name,
    rare: [...rareOn(page), ...vague],
    ambiguous,
    overlaid: page.layers.length > 0 || kind === 'api',
  };
});

/** In wrappers without a meaning, sometimes in a shadow root or in a frame. */
function wrapped(page: Page, node: ForgeNode): ForgeNode {
  const { dice } = page;
  let outer = node;
  if (dice.oneIn(8)) outer = { ...el('div', { class: 'host' }, outer), inside: 'shadow' };
  else if (dice.oneIn(16) && page.layers.length === 0)
    outer = { ...el('iframe', { style: 'width: 100%; height: 1600px; border: 0' }, outer), inside: 'frame' };
  for (let depth = dice.upTo(4); depth > 0; depth--)
    outer = el('div', { class: `css-${depth}x${depth}` }, outer);
  return outer;
}
