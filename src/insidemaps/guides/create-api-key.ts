/** The help article "How to generate API Key": a name, a duration, and a key that is shown once. */
import type { Condition, Guide, Step } from '../../guide/guide.ts';
import * as landmarks from '../landmarks.ts';
import { onApiTab, wayToApiTab } from './way-there.ts';

const saved: Condition = { fact: 'saved' };
const promptShown: Condition = { seen: landmarks.keyPrompt };

const newKey: Step = {
  id: 'new-key',
  title: 'step_newKey_title',
  text: 'step_newKey_text',
  targets: [{ landmark: landmarks.newApiKey, text: 'step_newKey_button' }],
  done: { any: [{ seen: landmarks.keyDialog }, promptShown, saved] },
};

const nameKey: Step = {
  id: 'name-key',
  title: 'step_nameKey_title',
  text: 'step_nameKey_text',
  targets: [
    { landmark: landmarks.keyNameField, text: 'step_nameKey_field' },
    {
      landmark: landmarks.keySave,
      text: 'step_nameKey_save',
      when: { filled: landmarks.keyNameField },
      issues: true,
    },
  ],
  done: { any: [promptShown, saved] },
};

/** Waykey saves the key by itself; the person is asked to close its window only once that is certain. */
const saveKey: Step = {
  id: 'save-key',
  title: 'step_saveKey_title',
  text: 'step_saveKey_text',
  targets: [{ landmark: landmarks.keyPromptClose, text: 'step_saveKey_close', when: saved }],
  done: { all: [saved, { not: promptShown }] },
};

export const createApiKey: Guide = {
  id: 'create-api-key',
  title: 'guide_createApiKey_title',
  end: 'guide_createApiKey_end',
  saves: true,
  ...onApiTab,
  steps: [...wayToApiTab, newKey, nameKey, saveKey],
};
