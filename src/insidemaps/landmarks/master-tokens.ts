/** The Master Tokens section of the API tab, and what opens from it. */
import type { Landmark } from '../../locate/landmark.ts';
import * as words from '../words.ts';
import { apiKeysSection } from './api-keys.ts';

export const masterTokensSection: Landmark = {
  id: 'master-tokens-section',
  role: 'section',
  names: words.masterTokens,
  outside: [apiKeysSection],
};

export const masterTokensCogwheel: Landmark = {
  id: 'master-tokens-cogwheel',
  role: 'control',
  names: words.options,
  icon: 'cogwheel',
  place: 'heading-end',
  within: masterTokensSection,
};

export const generateToken: Landmark = {
  id: 'generate-token',
  role: 'menu-item',
  names: [...words.generateToken, ...words.generate],
  openedBy: masterTokensCogwheel,
};

export const tokenNameDialog: Landmark = {
  id: 'token-name-dialog',
  role: 'dialog',
  names: [...words.masterTokens, ...words.tokenName, ...words.generateToken],
  holds: words.name,
  not: [...words.newApiKey, ...words.duration],
  input: 'text',
};

export const tokenNameField: Landmark = {
  id: 'token-name-field',
  role: 'field',
  names: [...words.tokenName, ...words.masterTokens, ...words.name],
  input: 'text',
  within: tokenNameDialog,
};

export const tokenNameSave: Landmark = {
  id: 'token-name-save',
  role: 'control',
  names: words.save,
  within: tokenNameDialog,
  not: words.cancel,
};

/** The prompt that shows the token once: whatever dialog shows something that reads like one. */
export const tokenPrompt: Landmark = {
  id: 'token-prompt',
  role: 'dialog',
  shows: /\beyJ[\w-]+\.[\w-]+\.[\w-]+/,
};

export const tokenPromptClose: Landmark = {
  id: 'token-prompt-close',
  role: 'control',
  names: words.close,
  icon: 'cross',
  within: tokenPrompt,
  alike: true,
};

/** The row of the credential that was saved in this run. Of several with its name the person chooses. */
export const credentialRow: Landmark = {
  id: 'credential-row',
  role: 'row',
  param: 'credentialName',
  within: masterTokensSection,
  several: true,
};

export const credentialRowCogwheel: Landmark = {
  id: 'credential-row-cogwheel',
  role: 'control',
  names: words.options,
  icon: 'cogwheel',
  place: 'row-end',
  within: credentialRow,
};

export const activate: Landmark = {
  id: 'activate',
  role: 'menu-item',
  names: words.activate,
  openedBy: credentialRowCogwheel,
  not: words.deactivate,
};

/** The token that the person means, of all there are. */
export const tokenRow: Landmark = {
  id: 'token-row',
  role: 'row',
  within: masterTokensSection,
  several: true,
};

export const tokenRowCogwheel: Landmark = {
  id: 'token-row-cogwheel',
  role: 'control',
  names: words.options,
  icon: 'cogwheel',
  place: 'row-end',
  within: tokenRow,
};

export const replaceToken: Landmark = {
  id: 'replace-token',
  role: 'menu-item',
  names: words.replace,
  openedBy: tokenRowCogwheel,
};

export const deactivateToken: Landmark = {
  id: 'deactivate-token',
  role: 'menu-item',
  names: words.deactivate,
  openedBy: tokenRowCogwheel,
};

/** Says that the token does nothing any more. */
export const tokenInactive: Landmark = {
  id: 'token-inactive',
  role: 'text',
  names: words.inactive,
  within: tokenRow,
  alike: true,
};
