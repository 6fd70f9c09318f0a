/** Switches an API key off. */
import type { Guide, Step } from '../../guide/guide.ts';
import { restsWithout } from '../../guide/lasting.ts';
import * as landmarks from '../landmarks.ts';
import { noKeys } from './api-key-troubles.ts';
import { onApiTab, wayToApiTab } from './way-there.ts';

const deactivate: Step = {
  id: 'deactivate',
  title: 'step_deactivateKey_title',
  text: 'step_deactivateKey_text',
  warning: 'warning_deactivate_text',
  lasting: restsWithout,
  leaves: { row: landmarks.keyRow, kind: 'api-key', cause: 'seen-deactivated' },
  targets: [
    { landmark: landmarks.keyRowCogwheel, text: 'step_deactivateKey_cogwheel' },
    { landmark: landmarks.deactivateKey, text: 'step_deactivateKey_item' },
    { landmark: landmarks.deactivateYes, text: 'step_deactivateKey_yes' },
  ],
  done: { all: [{ told: landmarks.keyRow }, { seen: landmarks.keyInactive }] },
  troubles: [noKeys],
};

export const deactivateApiKey: Guide = {
  id: 'deactivate-api-key',
  title: 'guide_deactivateApiKey_title',
  end: 'guide_deactivateApiKey_end',
  ...onApiTab,
  steps: [...wayToApiTab, deactivate],
};
