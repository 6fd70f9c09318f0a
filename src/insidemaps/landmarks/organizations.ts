/** The list of the person's organizations, and invitations to others. */
import type { Landmark } from '../../locate/landmark.ts';
import * as words from '../words.ts';
import * as memberWords from '../words-members.ts';
import { pendingInvitations } from './members.ts';

export const createOrganization: Landmark = {
  id: 'create-organization',
  role: 'control',
  names: memberWords.createOrganization,
};

export const organizationDialog: Landmark = {
  id: 'organization-dialog',
  role: 'dialog',
  names: [...memberWords.createOrganization, ...memberWords.organizationName],
  input: 'text',
};

export const organizationNameField: Landmark = {
  id: 'organization-name-field',
  role: 'field',
  names: [...memberWords.organizationName, ...words.name],
  input: 'text',
  within: organizationDialog,
};

export const organizationOk: Landmark = {
  id: 'organization-ok',
  role: 'control',
  names: words.save,
  within: organizationDialog,
  not: words.cancel,
};

/** The line of the organization that was created last. */
export const createdOrganization: Landmark = {
  id: 'created-organization',
  role: 'row',
  param: organizationNameField.id,
  outside: [pendingInvitations],
};

/** The invitation that the person means, of all that wait. */
export const invitationRow: Landmark = {
  id: 'invitation-row',
  role: 'row',
  within: pendingInvitations,
  several: true,
};

export const acceptInvitation: Landmark = {
  id: 'accept-invitation',
  role: 'control',
  names: memberWords.accept,
  within: invitationRow,
  not: memberWords.decline,
};

/** The same on the page that the button of the e-mail leads to. */
export const acceptHere: Landmark = {
  id: 'accept-here',
  role: 'control',
  names: memberWords.accept,
  outside: [pendingInvitations],
  not: memberWords.decline,
};
