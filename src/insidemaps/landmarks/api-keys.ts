/** The API Keys section of the API tab, and what opens from it. */
import type { Landmark } from '../../locate/landmark.ts';
import * as words from '../words.ts';
import * as memberWords from '../words-members.ts';

export const apiKeysSection: Landmark = {
  id: 'api-keys-section',
  role: 'section',
  names: words.apiKeys,
};

export const newApiKey: Landmark = {
  id: 'new-api-key',
  role: 'control',
  names: words.newApiKey,
  within: apiKeysSection,
};

export const keyDialog: Landmark = {
  id: 'key-dialog',
  role: 'dialog',
  names: [...words.newApiKey, ...words.apiKeys],
  holds: words.duration,
  input: 'text',
};

export const keyNameField: Landmark = {
  id: 'key-name-field',
  role: 'field',
  names: words.name,
  input: 'text',
  within: keyDialog,
};

export const keySave: Landmark = {
  id: 'key-save',
  role: 'control',
  names: words.save,
  within: keyDialog,
  not: words.cancel,
};

/** The prompt that shows the key once: whatever dialog shows one long random word. */
export const keyPrompt: Landmark = {
  id: 'key-prompt',
  role: 'dialog',
  shows: /(?<![\w-])(?=[\w-]{0,40}\d)(?=[\w-]{0,40}[A-Za-z])[\w-]{20,}(?![\w-])/,
};

export const keyPromptClose: Landmark = {
  id: 'key-prompt-close',
  role: 'control',
  names: words.close,
  icon: 'cross',
  within: keyPrompt,
  alike: true,
};

/** The key that the person means, of all there are. */
export const keyRow: Landmark = {
  id: 'key-row',
  role: 'row',
  within: apiKeysSection,
  several: true,
};

export const keyRowCogwheel: Landmark = {
  id: 'key-row-cogwheel',
  role: 'control',
  names: words.options,
  icon: 'cogwheel',
  place: 'row-end',
  within: keyRow,
};

export const deactivateKey: Landmark = {
  id: 'deactivate-key',
  role: 'menu-item',
  names: words.deactivate,
  openedBy: keyRowCogwheel,
};

export const removeKey: Landmark = {
  id: 'remove-key',
  role: 'menu-item',
  names: memberWords.remove,
  openedBy: keyRowCogwheel,
};

/** Says that the key does nothing any more. */
export const keyInactive: Landmark = {
  id: 'key-inactive',
  role: 'text',
  names: words.inactive,
  within: keyRow,
  alike: true,
};
