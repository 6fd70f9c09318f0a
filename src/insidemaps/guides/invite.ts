/** The help article "How to invite new Users into an Organization": the same for users and for administrators. */
import type { Condition, Guide, Step } from '../../guide/guide.ts';
import { restsWithout } from '../../guide/lasting.ts';
import type { Landmark } from '../../locate/landmark.ts';
import * as landmarks from '../landmarks.ts';
import { onUsersTab, wayToUsersTab } from './way-there.ts';

const dialogShown: Condition = { seen: landmarks.inviteDialog };

/** The site says so, or lists the address among those that wait. */
const sent: Condition = {
  all: [
    { told: landmarks.inviteAddresses },
    { not: dialogShown },
    { any: [{ seen: landmarks.invitedAddress }, { seen: landmarks.invitationsSent }] },
  ],
};

/** The form is open, and not the one that gives the other role. */
const formShown = (other: Landmark): Condition => ({ all: [dialogShown, { not: { seen: other } }] });

const addresses = (other: Landmark): Step => ({
  id: 'addresses',
  title: 'step_addresses_title',
  text: 'step_addresses_text',
  lasting: restsWithout,
  requires: formShown(other),
  targets: [
    { landmark: landmarks.inviteAddresses, text: 'step_addresses_field' },
    {
      landmark: landmarks.inviteSend,
      text: 'step_addresses_send',
      when: { filled: landmarks.inviteAddresses },
      tells: landmarks.inviteAddresses,
    },
  ],
  done: sent,
});

/** Opens the form with `button`, and not the `other` one; `role` is said where the button is missing. */
function invite(
  { button, other }: { button: Landmark; other: Landmark },
  texts: { title: string; text: string; button: string; role: string; other: string },
): readonly Step[] {
  const open: Step = {
    id: 'invite',
    title: texts.title,
    text: texts.text,
    targets: [{ landmark: button, text: texts.button }],
    done: { any: [formShown(other), sent] },
    troubles: [
      { when: { seen: other }, text: texts.other },
      {
        when: { all: [{ seen: landmarks.membersSection }, { not: { seen: button } }] },
        text: texts.role,
        onceLost: true,
      },
    ],
  };
  return [open, addresses(other)];
}

export const inviteUsers: Guide = {
  id: 'invite-users',
  title: 'guide_inviteUsers_title',
  end: 'guide_inviteUsers_end',
  ...onUsersTab,
  steps: [
    ...wayToUsersTab,
    ...invite(
      { button: landmarks.inviteUsers, other: landmarks.inviteAdminsDialog },
      {
        title: 'step_inviteUsers_title',
        text: 'step_inviteUsers_text',
        button: 'step_inviteUsers_button',
        role: 'trouble_mayNotInviteUsers_text',
        other: 'trouble_invitesAdmins_text',
      },
    ),
  ],
};

export const inviteAdmins: Guide = {
  id: 'invite-admins',
  title: 'guide_inviteAdmins_title',
  end: 'guide_inviteAdmins_end',
  ...onUsersTab,
  steps: [
    ...wayToUsersTab,
    ...invite(
      { button: landmarks.inviteAdmins, other: landmarks.inviteUsersDialog },
      {
        title: 'step_inviteAdmins_title',
        text: 'step_inviteAdmins_text',
        button: 'step_inviteAdmins_button',
        role: 'trouble_mayNotInviteAdmins_text',
        other: 'trouble_invitesUsers_text',
      },
    ),
  ],
};
