/** The help article "How to generate API Master Token", from its first line to its tenth. */
import type { Condition, Guide, Step } from '../../guide/guide.ts';
import * as landmarks from '../landmarks.ts';
import { onApiTab, wayToApiTab } from './way-there.ts';

const saved: Condition = { fact: 'saved' };
const promptShown: Condition = { seen: landmarks.tokenPrompt };

const generate: Step = {
  id: 'generate',
  title: 'step_generate_title',
  text: 'step_generate_text',
  targets: [
    { landmark: landmarks.masterTokensCogwheel, text: 'step_generate_cogwheel' },
    { landmark: landmarks.generateToken, text: 'step_generate_item', issues: true },
  ],
  done: { any: [{ seen: landmarks.tokenNameDialog }, promptShown, saved] },
};

const nameToken: Step = {
  id: 'name-token',
  title: 'step_nameToken_title',
  text: 'step_nameToken_text',
  targets: [
    { landmark: landmarks.tokenNameField, text: 'step_nameToken_field' },
    {
      landmark: landmarks.tokenNameSave,
      text: 'step_nameToken_save',
      when: { filled: landmarks.tokenNameField },
      issues: true,
    },
  ],
  done: { any: [promptShown, saved] },
};

/** Waykey saves the token by itself; the person is asked to close its window only once that is certain. */
const saveToken: Step = {
  id: 'save-token',
  title: 'step_saveToken_title',
  text: 'step_saveToken_text',
  targets: [{ landmark: landmarks.tokenPromptClose, text: 'step_saveToken_close', when: saved }],
  done: { all: [saved, { not: promptShown }] },
};

const activate: Step = {
  id: 'activate',
  title: 'step_activate_title',
  text: 'step_activate_text',
  requires: saved,
  targets: [
    { landmark: landmarks.credentialRowCogwheel, text: 'step_activate_cogwheel' },
    { landmark: landmarks.activate, text: 'step_activate_item' },
  ],
  done: { fact: 'activated' },
  troubles: [
    {
      when: { doubtful: landmarks.credentialRow },
      text: 'trouble_sameName_text',
    },
    {
      // The list of another organization looks the same, and the saved token is never in it.
      when: { all: [{ seen: landmarks.masterTokensSection }, { not: { seen: landmarks.credentialRow } }] },
      text: 'trouble_otherOrganization_text',
      onceLost: true,
    },
  ],
};

export const generateMasterToken: Guide = {
  id: 'generate-master-token',
  title: 'guide_generateMasterToken_title',
  end: 'guide_generateMasterToken_end',
  saves: true,
  ...onApiTab,
  steps: [...wayToApiTab, generate, nameToken, saveToken, activate],
};
