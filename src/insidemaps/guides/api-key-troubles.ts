import type { Trouble } from '../../guide/guide.ts';
import * as landmarks from '../landmarks.ts';

/** The list of API keys is empty. */
export const noKeys: Trouble = {
  when: { all: [{ seen: landmarks.apiKeysSection }, { not: { seen: landmarks.keyRow } }] },
  text: 'trouble_noKeys_text',
  onceLost: true,
};
