/** The Users tab: members, their roles, and invitations. */
import type { Landmark } from '../../locate/landmark.ts';
import * as words from '../words.ts';
import * as memberWords from '../words-members.ts';

export const membersSection: Landmark = {
  id: 'members-section',
  role: 'section',
  names: memberWords.members,
};

/** The member that the person means, of all there are. */
export const memberRow: Landmark = {
  id: 'member-row',
  role: 'row',
  within: membersSection,
  several: true,
};

export const memberRowCogwheel: Landmark = {
  id: 'member-row-cogwheel',
  role: 'control',
  names: words.options,
  icon: 'cogwheel',
  place: 'row-end',
  within: memberRow,
};

export const removeUser: Landmark = {
  id: 'remove-user',
  role: 'menu-item',
  names: [...memberWords.removeUser, ...memberWords.remove],
  openedBy: memberRowCogwheel,
};

/** Only administrators may choose in it. */
export const memberRole: Landmark = {
  id: 'member-role',
  role: 'field',
  input: 'choice',
  within: memberRow,
};

/** The checkmark below the role. */
export const roleCheckmark: Landmark = {
  id: 'role-checkmark',
  role: 'control',
  names: words.save,
  icon: 'checkmark',
  within: memberRow,
};

export const inviteUsers: Landmark = {
  id: 'invite-users',
  role: 'control',
  names: memberWords.inviteUsers,
};

export const inviteAdmins: Landmark = {
  id: 'invite-admins',
  role: 'control',
  names: memberWords.inviteAdmins,
};

export const inviteDialog: Landmark = {
  id: 'invite-dialog',
  role: 'dialog',
  names: [...memberWords.inviteUsers, ...memberWords.inviteAdmins],
  holds: [...memberWords.addresses, ...memberWords.send],
};

/** The same, where it says that it invites as users … */
export const inviteUsersDialog: Landmark = {
  ...inviteDialog,
  id: 'invite-users-dialog',
  names: memberWords.inviteUsers,
};

/** … or as administrators. */
export const inviteAdminsDialog: Landmark = {
  ...inviteDialog,
  id: 'invite-admins-dialog',
  names: memberWords.inviteAdmins,
};

export const inviteAddresses: Landmark = {
  id: 'invite-addresses',
  role: 'field',
  names: memberWords.addresses,
  input: 'text',
  within: inviteDialog,
};

export const inviteSend: Landmark = {
  id: 'invite-send',
  role: 'control',
  names: [...memberWords.send, ...words.save],
  within: inviteDialog,
  not: words.cancel,
};

export const pendingInvitations: Landmark = {
  id: 'pending-invitations',
  role: 'section',
  names: memberWords.pendingInvitations,
};

/** The line of the address that was invited last. */
export const invitedAddress: Landmark = {
  id: 'invited-address',
  role: 'row',
  param: inviteAddresses.id,
  within: pendingInvitations,
};

/** What the site says once invitations are on their way. */
export const invitationsSent: Landmark = {
  id: 'invitations-sent',
  role: 'text',
  shows:
    /(?:invit|einladung|convite|uitnodiging|pozivnic)\w* (?:\w+ ){0,3}(?:sent|versendet|gesendet|verschickt|enviad[oa]s?|envoyee?s?|inviat[oi]|verstuurd|verzonden|poslat[ae]?)\b/,
  alike: true,
};
