/** Switches a master token off; it can be activated again. */
import type { Condition, Guide, Step } from '../../guide/guide.ts';
import { restsWithout } from '../../guide/lasting.ts';
import * as landmarks from '../landmarks.ts';
import { onApiTab, wayToApiTab } from './way-there.ts';

const inactive: Condition = { all: [{ told: landmarks.tokenRow }, { seen: landmarks.tokenInactive }] };

const deactivate: Step = {
  id: 'deactivate',
  title: 'step_deactivateToken_title',
  text: 'step_deactivateToken_text',
  warning: 'warning_deactivate_text',
  lasting: restsWithout,
  leaves: { row: landmarks.tokenRow, kind: 'master-token', cause: 'seen-deactivated' },
  targets: [
    { landmark: landmarks.tokenRowCogwheel, text: 'step_deactivateToken_cogwheel' },
    { landmark: landmarks.deactivateToken, text: 'step_deactivateToken_item' },
    { landmark: landmarks.deactivateYes, text: 'step_deactivateToken_yes' },
  ],
  done: inactive,
  troubles: [
    {
      when: { all: [{ seen: landmarks.masterTokensSection }, { not: { seen: landmarks.tokenRow } }] },
      text: 'trouble_noTokens_text',
      onceLost: true,
    },
  ],
};

export const deactivateMasterToken: Guide = {
  id: 'deactivate-master-token',
  title: 'guide_deactivateMasterToken_title',
  end: 'guide_deactivateMasterToken_end',
  ...onApiTab,
  steps: [...wayToApiTab, deactivate],
};
