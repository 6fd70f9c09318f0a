/** All guides, in the order of the launcher's list. */
import type { GuideId } from '../../domain/run.ts';
import type { Guide } from '../../guide/guide.ts';
import { acceptInvitation } from './accept-invitation.ts';
import { changeMemberRole } from './change-member-role.ts';
import { createApiKey } from './create-api-key.ts';
import { createOrganization } from './create-organization.ts';
import { deactivateApiKey } from './deactivate-api-key.ts';
import { deactivateMasterToken } from './deactivate-master-token.ts';
import { generateMasterToken } from './generate-master-token.ts';
import { inviteAdmins, inviteUsers } from './invite.ts';
import { removeApiKey } from './remove-api-key.ts';
import { removeMember } from './remove-member.ts';
import { replaceMasterToken } from './replace-master-token.ts';

export const guides: readonly Guide[] = [
  generateMasterToken,
  replaceMasterToken,
  deactivateMasterToken,
  createApiKey,
  deactivateApiKey,
  removeApiKey,
  removeMember,
  changeMemberRole,
  inviteUsers,
  inviteAdmins,
  createOrganization,
  acceptInvitation,
];

/** The guide of that id; undefined for one that another version of Waykey knew. */
export function guideById(id: GuideId): Guide | undefined {
  return guides.find((guide) => guide.id === id);
}
