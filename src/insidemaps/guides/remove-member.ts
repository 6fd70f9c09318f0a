/** The help article "How to remove members from Organization". */
import type { Guide, Step } from '../../guide/guide.ts';
import { restsWithout } from '../../guide/lasting.ts';
import * as landmarks from '../landmarks.ts';
import { onUsersTab, wayToUsersTab } from './way-there.ts';

const remove: Step = {
  id: 'remove-member',
  title: 'step_removeMember_title',
  text: 'step_removeMember_text',
  warning: 'warning_removeMember_text',
  lasting: restsWithout,
  targets: [
    { landmark: landmarks.memberRowCogwheel, text: 'step_removeMember_cogwheel' },
    { landmark: landmarks.removeUser, text: 'step_removeMember_item' },
    { landmark: landmarks.removeMemberYes, text: 'step_removeMember_yes' },
  ],
  done: {
    all: [
      { gone: landmarks.memberRow },
      { seen: landmarks.membersSection },
      { not: { seen: landmarks.removeMemberQuestion } },
    ],
  },
  troubles: [
    {
      // Administrators and supervisors see cogwheels; a supervisor none beside an administrator.
      when: { all: [{ told: landmarks.memberRow }, { not: { seen: landmarks.memberRowCogwheel } }] },
      text: 'trouble_mayNotRemove_text',
      onceLost: true,
    },
    {
      when: { all: [{ seen: landmarks.membersSection }, { not: { seen: landmarks.memberRow } }] },
      text: 'trouble_mayNotRemove_text',
      onceLost: true,
    },
  ],
};

export const removeMember: Guide = {
  id: 'remove-member',
  title: 'guide_removeMember_title',
  end: 'guide_removeMember_end',
  ...onUsersTab,
  steps: [...wayToUsersTab, remove],
};
