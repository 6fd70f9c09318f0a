/** Takes an API key away for good. */
import type { Guide, Step } from '../../guide/guide.ts';
import { restsWithout } from '../../guide/lasting.ts';
import * as landmarks from '../landmarks.ts';
import { noKeys } from './api-key-troubles.ts';
import { onApiTab, wayToApiTab } from './way-there.ts';

const remove: Step = {
  id: 'remove',
  title: 'step_removeKey_title',
  text: 'step_removeKey_text',
  warning: 'warning_remove_text',
  lasting: restsWithout,
  leaves: { row: landmarks.keyRow, kind: 'api-key', cause: 'seen-gone' },
  targets: [
    { landmark: landmarks.keyRowCogwheel, text: 'step_removeKey_cogwheel' },
    { landmark: landmarks.removeKey, text: 'step_removeKey_item' },
    { landmark: landmarks.removeKeyYes, text: 'step_removeKey_yes' },
  ],
  done: {
    all: [
      { gone: landmarks.keyRow },
      { seen: landmarks.apiKeysSection },
      { not: { seen: landmarks.removeKeyQuestion } },
    ],
  },
  troubles: [noKeys],
};

export const removeApiKey: Guide = {
  id: 'remove-api-key',
  title: 'guide_removeApiKey_title',
  end: 'guide_removeApiKey_end',
  ...onApiTab,
  steps: [...wayToApiTab, remove],
};
