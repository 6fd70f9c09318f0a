/** Which answers hang on which words: where the page calls one of them by a rare name, not finding them is no fault. */
import type { Page } from './page.ts';
import type { Concept } from './words/wording.ts';

const words: Readonly<Record<string, readonly Concept[]>> = {
  'get-started': ['getStarted'],
  'sign-in-link': ['signIn'],
  'sign-in-form': ['signIn'],
  'email-field': ['signIn', 'email'],
  'password-field': ['signIn'],
  'sign-in-button': ['signIn'],
  'user-menu': [],
  'my-organizations': ['organizations'],
  'organization-details': ['details'],
  'api-tab': ['api'],
  'users-tab': ['users'],
  'master-tokens-section': ['tokens'],
  'api-keys-section': ['keys'],
  'master-tokens-cogwheel': ['tokens'],
  'generate-token': ['tokens', 'generate'],
  'credential-row': ['tokens'],
  'credential-row-cogwheel': ['tokens'],
  activate: ['tokens', 'activate'],
  'token-name-dialog': ['generate', 'tokenName', 'name'],
  'token-name-field': ['generate', 'tokenName', 'name'],
  'token-name-save': ['generate', 'tokenName', 'name', 'save'],
  'token-prompt': [],
  'token-prompt-close': ['close'],
};

/** The same, where cogwheels are buttons with a word. */
const byWord = ['master-tokens-cogwheel', 'generate-token', 'credential-row-cogwheel', 'activate'];

/** The landmarks that this page may hide from anybody who does not know its words. */
export function rareOn(page: Page): readonly string[] {
  const cogs = page.wordCogs && page.isRare('settings') ? byWord : [];
  return [...cogs, ...Object.keys(words).filter((id) => words[id]?.some((concept) => page.isRare(concept)))];
}

/** The landmarks that are judged. */
export const judged: readonly string[] = Object.keys(words);
