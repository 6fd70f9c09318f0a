/** The help article's last part: a token gets a new value, and the old one stops working. */
import type { Condition, Guide, Step } from '../../guide/guide.ts';
import * as landmarks from '../landmarks.ts';
import { onApiTab, wayToApiTab } from './way-there.ts';

const saved: Condition = { fact: 'saved' };
const promptShown: Condition = { seen: landmarks.tokenPrompt };

const replace: Step = {
  id: 'replace',
  title: 'step_replace_title',
  text: 'step_replace_text',
  warning: 'warning_replace_text',
  targets: [
    { landmark: landmarks.tokenRowCogwheel, text: 'step_replace_cogwheel' },
    { landmark: landmarks.replaceToken, text: 'step_replace_item', issues: true },
  ],
  done: { any: [{ seen: landmarks.replaceQuestion }, promptShown, saved] },
  troubles: [
    {
      when: { all: [{ seen: landmarks.masterTokensSection }, { not: { seen: landmarks.tokenRow } }] },
      text: 'trouble_noTokens_text',
      onceLost: true,
    },
  ],
};

const confirm: Step = {
  id: 'confirm-replace',
  title: 'step_confirmReplace_title',
  text: 'step_confirmReplace_text',
  warning: 'warning_replace_text',
  targets: [{ landmark: landmarks.replaceYes, text: 'step_confirmReplace_yes', issues: true }],
  done: { any: [promptShown, saved] },
};

/** Waykey saves the new value by itself and marks the old one as replaced. */
const saveToken: Step = {
  id: 'save-token',
  title: 'step_saveToken_title',
  text: 'step_saveToken_text',
  leaves: { row: landmarks.tokenRow, kind: 'master-token', cause: 'seen-replaced' },
  targets: [{ landmark: landmarks.tokenPromptClose, text: 'step_saveToken_close', when: saved }],
  done: { all: [saved, { not: promptShown }] },
};

export const replaceMasterToken: Guide = {
  id: 'replace-master-token',
  title: 'guide_replaceMasterToken_title',
  end: 'guide_replaceMasterToken_end',
  saves: true,
  ...onApiTab,
  steps: [...wayToApiTab, replace, confirm, saveToken],
};
