/** The screens of the way to a token, reached by hand, and what is to be found on each. */
import type { Locator, Page } from 'playwright';
import type { Concept } from '../forge/words/wording.ts';
import type { ByHand } from '../harness/by-hand.ts';
import { seededPeople } from '../site/model.ts';
import type { SkinName } from '../site/server.ts';

/** The name of the token that is made on the way. */
export const tokenName = 'Nightly export';

/** One screen: how to come there from the one before, and the landmarks that can be used there. */
export interface Screen {
  readonly name: string;
  readonly open: (by: ByHand, page: Page) => Promise<unknown>;
  readonly due: readonly string[];
  /** On the page, but nothing that this screen is about, or out of reach for now. */
  readonly besides?: readonly string[];
}

const organization = ['user-menu', 'api-tab', 'users-tab'];
/** Ways back to the list may be called the same as the entry of the menu. */
const backToList = ['my-organizations', 'user-menu'];

const whole: readonly Screen[] = [
  { name: 'home', open: async () => undefined, due: ['get-started'] },
  {
    name: 'sign in',
    open: (by) => by.getStarted(),
    due: ['email-field', 'password-field', 'sign-in-button'],
    besides: ['get-started', 'sign-in-link'],
  },
  { name: 'signed in', open: (by) => by.logIn(), due: ['user-menu'] },
  { name: 'own menu', open: (by) => by.openUserMenu(), due: ['my-organizations'], besides: ['user-menu'] },
  {
    name: 'organizations',
    open: (by) => by.openOrganizations(),
    due: ['organization-details'],
    besides: backToList,
  },
  {
    name: 'organization',
    open: (by) => by.openOrganization(),
    due: organization,
    besides: ['my-organizations'],
  },
  {
    name: 'api tab',
    open: (by) => by.chooseApiTab(),
    due: [...organization, 'master-tokens-cogwheel'],
    besides: ['my-organizations'],
  },
];

const tokens: readonly Screen[] = [
  {
    name: 'section menu',
    open: (by) => by.openTokensMenu(),
    due: ['generate-token'],
    besides: [...backToList, ...organization, 'master-tokens-cogwheel'],
  },
  {
    name: 'name of the token',
    open: (by) => by.chooseGenerate(),
    due: ['token-name-field', 'token-name-save'],
    besides: [...backToList, ...organization, 'master-tokens-cogwheel', 'generate-token'],
  },
  {
    name: 'prompt',
    open: (by) => by.saveName(tokenName),
    due: ['token-prompt-close'],
    besides: [...backToList, ...organization, 'master-tokens-cogwheel', 'credential-row-cogwheel'],
  },
  {
    name: 'api tab with a token',
    open: (by) => by.closePrompt(),
    due: [...organization, 'master-tokens-cogwheel', 'credential-row-cogwheel'],
    besides: ['my-organizations'],
  },
  {
    name: 'menu of the row',
    open: async (by) => {
      await by.openRowMenu(tokenName);
      await by.saying('Activate').waitFor();
    },
    due: ['activate'],
    besides: [...backToList, ...organization, 'master-tokens-cogwheel', 'credential-row-cogwheel'],
  },
];

/** The screens of a front end, in order. Where the browser's own boxes ask, there is nothing to locate in them. */
export function screensOf(skin: SkinName): readonly Screen[] {
  return skin === 'prompt' ? whole : [...whole, ...tokens];
}

/** Where each landmark is, for someone who knows the front end, and the words that tell it. */
export function places(
  by: ByHand,
  page: Page,
): Readonly<Record<string, { readonly at: Locator; readonly named: readonly Concept[] }>> {
  const form = by.signInForm();
  const tokensSection = by.section('Master tokens');
  const row = by.row(tokenName);
  const dialog = by.nameDialog();
  return {
    'get-started': { at: by.saying('Get started'), named: ['getStarted'] },
    'sign-in-link': { at: page.locator(':not(*)'), named: ['signIn'] },
    'email-field': { at: form.locator('input[type=email]'), named: ['signIn', 'email'] },
    'password-field': { at: form.locator('input[type=password]'), named: ['signIn'] },
    'sign-in-button': { at: by.saying('Log in', form), named: ['signIn'] },
    'user-menu': { at: by.saying(seededPeople.administrator.name), named: ['organizations', 'signOut'] },
    'my-organizations': { at: by.saying('My organizations'), named: ['organizations', 'signOut'] },
    'organization-details': { at: by.saying('Organization details'), named: ['details'] },
    'api-tab': { at: by.saying('API'), named: ['api', 'users'] },
    'users-tab': { at: by.saying('Users'), named: ['api', 'users', 'overview'] },
    'master-tokens-cogwheel': { at: by.cogwheel(tokensSection), named: ['tokens', 'settings'] },
    'generate-token': { at: by.saying('Generate token'), named: ['tokens', 'generate', 'settings'] },
    'token-name-field': { at: dialog.locator('input'), named: ['generate', 'tokenName', 'tokens'] },
    'token-name-save': { at: by.saying('Save', dialog), named: ['generate', 'tokenName', 'tokens', 'save'] },
    'token-prompt-close': {
      at: by
        .saying('Close', by.prompt())
        .or(by.prompt().locator('button[aria-label*=close i],.btn-close,.close,[class*=CloseButton]')),
      named: ['close'],
    },
    'credential-row-cogwheel': { at: by.cogwheel(row), named: ['tokens', 'settings'] },
    activate: { at: by.saying('Activate'), named: ['tokens', 'activate', 'settings'] },
  };
}
