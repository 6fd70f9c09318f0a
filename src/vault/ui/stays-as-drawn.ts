import type { Credential } from '../../domain/credential.ts';
import { stateAt, waitsForActivation } from '../../domain/life.ts';
import { endStage } from '../../reminders/end-stages.ts';

/**
 * Whether the row of a credential says at `now` what it said when it was drawn. One that counts days or offers *Later*
 * may not: it is drawn anew. A thousand that say nothing of the time are not.
 */
export function staysAsDrawn(credential: Credential, drawnAt: number, now: number): boolean {
  const timeless = (at: number) =>
    !waitsForActivation(credential, at) && endStage(credential, at) === undefined;
  return stateAt(credential, drawnAt) === stateAt(credential, now) && timeless(drawnAt) && timeless(now);
}
