/** What the site asks before it does something that cannot be taken back. */
import type { Landmark } from '../../locate/landmark.ts';
import * as words from '../words.ts';
import * as memberWords from '../words-members.ts';

const no = [...words.cancel, ...memberWords.no];
/** A dialog with fields of these names makes something new. */
const forms = [...words.tokenName, ...words.duration, ...memberWords.organizationName];

/** The question before `verbs`, and the button that says yes to it. */
function confirmation(id: string, verbs: readonly string[]): { dialog: Landmark; yes: Landmark } {
  const dialog: Landmark = {
    id: `${id}-question`,
    role: 'dialog',
    names: [...memberWords.yes, ...verbs],
    holds: no,
    not: forms,
  };
  const yes: Landmark = {
    id: `${id}-yes`,
    role: 'control',
    names: [...memberWords.yes, ...verbs],
    within: dialog,
    not: no,
  };
  return { dialog, yes };
}

export const { dialog: replaceQuestion, yes: replaceYes } = confirmation('replace', words.replace);
export const { dialog: deactivateQuestion, yes: deactivateYes } = confirmation(
  'deactivate',
  words.deactivate,
);
export const { dialog: removeKeyQuestion, yes: removeKeyYes } = confirmation(
  'remove-key',
  memberWords.remove,
);
export const { dialog: removeMemberQuestion, yes: removeMemberYes } = confirmation('remove-member', [
  ...memberWords.removeUser,
  ...memberWords.remove,
]);
