/** The help article "How to accept an invitation": by the e-mail's button, or in the list of organizations. */
import type { Condition, Guide, Step } from '../../guide/guide.ts';
import { restsWithout } from '../../guide/lasting.ts';
import * as landmarks from '../landmarks.ts';
import { anywhere, organizationsScreen, wayToOrganizations } from './way-there.ts';

const acceptShown: Condition = {
  any: [{ seen: landmarks.invitationRow }, { seen: landmarks.acceptHere }],
};

const accepted: Condition = {
  any: [
    { all: [{ told: landmarks.acceptInvitation }, { gone: landmarks.invitationRow }, organizationsScreen] },
    { all: [{ told: landmarks.acceptHere }, organizationsScreen, { not: { seen: landmarks.acceptHere } }] },
  ],
};

/** Outside the site: the person goes to their e-mail and comes back by its button. */
const findInvitation: Step = {
  id: 'find-invitation',
  title: 'step_findInvitation_title',
  text: 'step_findInvitation_text',
  targets: [],
  done: { any: [acceptShown, accepted] },
};

const accept: Step = {
  id: 'accept',
  title: 'step_accept_title',
  text: 'step_accept_text',
  lasting: restsWithout,
  targets: [
    { landmark: landmarks.acceptHere, text: 'step_accept_here', tells: landmarks.acceptHere },
    { landmark: landmarks.acceptInvitation, text: 'step_accept_row', tells: landmarks.acceptInvitation },
  ],
  done: accepted,
};

export const acceptInvitation: Guide = {
  id: 'accept-invitation',
  title: 'guide_acceptInvitation_title',
  end: 'guide_acceptInvitation_end',
  ...anywhere,
  here: { any: [acceptShown, organizationsScreen] },
  steps: [...wayToOrganizations.map(orInvited), findInvitation, accept],
};

/** Whoever comes by the e-mail's button is past the way to the list. */
function orInvited(step: Step): Step {
  return { ...step, done: { any: [step.done, { seen: landmarks.acceptHere }] } };
}
