/** All guides, in the order of the launcher's list. */
import type { GuideId } from '../../domain/run.ts';
import type { Guide } from '../../guide/guide.ts';
import { generateMasterToken } from './generate-master-token.ts';

export const guides: readonly Guide[] = [generateMasterToken];

/** The guide of that id; undefined for one that another version of Waykey knew. */
export function guideById(id: GuideId): Guide | undefined {
  return guides.find((guide) => guide.id === id);
}
