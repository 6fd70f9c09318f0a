/** How near the end of a credential is, in the stages at which it is brought to mind. Pure; the day is that of this device. */
import type { Credential } from '../domain/credential.ts';
import { afterEvent } from '../domain/life.ts';

/** Days before the end; 0 is the day of it. */
export const endStages = [30, 7, 1, 0] as const;
export type EndStage = (typeof endStages)[number];

const day = 86_400_000;

/** How long after its end a credential is still brought to mind, where the browser was closed over all stages. */
const lateFor = 30 * day;

/** When a stage of the credential begins, in milliseconds since 1970. */
function stageTime(expiresAt: number, days: EndStage): number {
  if (days > 0) return expiresAt - days * day;
  const midnight = new Date(expiresAt).setHours(0, 0, 0, 0);
  // An end that no calendar holds has no day either.
  return Number.isNaN(midnight) ? expiresAt : midnight;
}

/** Whether its end concerns anybody: what is switched off or gone ends unnoticed. */
function isUsed(credential: Credential, now: number): boolean {
  const { state } = afterEvent(credential, { at: now, cause: 'end-ahead' });
  return state === 'active' || state === 'not-activated';
}

/** The stages that lie in its life: one that was over when it was saved says nothing new. */
function stagesOf(
  credential: Credential,
  now: number,
): readonly { readonly days: EndStage; readonly at: number }[] {
  const { expiresAt, capturedAt } = credential;
  if (expiresAt === undefined || !isUsed(credential, now)) return [];
  // Saved in the future: that clock was wrong, and says nothing about the stages.
  const from = capturedAt > now ? Number.NEGATIVE_INFINITY : capturedAt;
  return endStages.map((days) => ({ days, at: stageTime(expiresAt, days) })).filter(({ at }) => at > from);
}

/** The stage the credential is in; undefined while its end is far, and when it is long over. */
export function endStage(credential: Credential, now: number): EndStage | undefined {
  if ((credential.expiresAt ?? now) + lateFor <= now) return undefined;
  return stagesOf(credential, now).findLast(({ at }) => at <= now)?.days;
}

/** When the next stage begins; undefined when none is to come. */
export function nextStageAt(credential: Credential, now: number): number | undefined {
  return stagesOf(credential, now).find(({ at }) => at > now)?.at;
}

/** Whole days that are left, 0 on the day of the end, less after it. */
export function daysLeft(expiresAt: number, now: number): number {
  if (now >= expiresAt) return -1;
  return now >= stageTime(expiresAt, 0) ? 0 : Math.ceil((expiresAt - now) / day);
}
