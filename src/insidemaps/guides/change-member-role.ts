/** A member gets another role; it counts once the checkmark below it was used. */
import type { Condition, Guide, Step } from '../../guide/guide.ts';
import { restsUnrefused } from '../../guide/lasting.ts';
import * as landmarks from '../landmarks.ts';
import { onUsersTab, wayToUsersTab } from './way-there.ts';

const changed: Condition = { changed: landmarks.memberRole };

const chooseRole: Step = {
  id: 'choose-role',
  title: 'step_chooseRole_title',
  text: 'step_chooseRole_text',
  targets: [{ landmark: landmarks.memberRole, text: 'step_chooseRole_field' }],
  done: { any: [changed, { told: landmarks.memberRole }] },
  troubles: [
    {
      when: {
        all: [{ seen: landmarks.membersSection }, { not: { seen: landmarks.memberRole } }],
      },
      text: 'trouble_mayNotChangeRoles_text',
      onceLost: true,
    },
  ],
};

const confirmRole: Step = {
  id: 'confirm-role',
  title: 'step_confirmRole_title',
  text: 'step_confirmRole_text',
  requires: changed,
  lasting: restsUnrefused,
  targets: [
    {
      landmark: landmarks.roleCheckmark,
      text: 'step_confirmRole_checkmark',
      tells: landmarks.memberRole,
    },
  ],
  done: { same: landmarks.memberRole },
};

export const changeMemberRole: Guide = {
  id: 'change-member-role',
  title: 'guide_changeMemberRole_title',
  end: 'guide_changeMemberRole_end',
  ...onUsersTab,
  steps: [...wayToUsersTab, chooseRole, confirmRole],
};
