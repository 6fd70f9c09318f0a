/** The courses of credentials on one scale of time. Pure; times are milliseconds since 1970. */
import { type Credential, type CredentialState, initialState } from '../../domain/credential.ts';
import { afterDate, type LifeChange } from '../../domain/life.ts';

const day = 86_400_000;
/** What lies further back or ahead than this is drawn at the edge. */
const reach = 2 * 365 * day;
/** So that today is not at the very edge. */
const least = 30 * day;

/** A part of a life in one state; `ahead`: still to come, if nothing changes. */
export interface Stretch {
  readonly state: CredentialState;
  readonly from: number;
  readonly to: number;
  readonly ahead: boolean;
}

/** What a scale reaches from and to. */
export interface Scale {
  readonly from: number;
  readonly to: number;
}

/** After these nothing more comes that could be drawn. */
const over: readonly CredentialState[] = ['replaced', 'removed', 'expired'];

/** The life of a credential as it is at `now`, from when it was saved until its end. */
export function courseOf(credential: Credential, now: number): readonly Stretch[] {
  const { capturedAt, kind, expiresAt, history } = afterDate(credential, now);
  const first = { at: Math.min(capturedAt, now), state: initialState(kind) };
  // A clock that was set noted changes in the wrong order; each then begins where the one before did.
  const changes = [first];
  for (const { at, state } of history) {
    const before = changes.at(-1) as typeof first;
    changes.push({ at: Math.min(Math.max(at, before.at), now), state });
  }
  const stretches = changes.flatMap(({ at, state }, index): Stretch[] => {
    const next = changes[index + 1];
    if (over.includes(state)) return [];
    return [{ state, from: at, to: next?.at ?? now, ahead: false }];
  });
  const { state } = changes.at(-1) as typeof first;
  if (!over.includes(state)) {
    stretches.push({
      state,
      from: now,
      to: Math.max(now, expiresAt ?? Number.POSITIVE_INFINITY),
      ahead: true,
    });
  }
  return stretches.filter(({ from, to }) => to > from);
}

/** A scale on which all of them can be seen. */
export function scaleOf(credentials: readonly Credential[], now: number): Scale {
  let [from, to] = [now - least, now + least];
  for (const { capturedAt, expiresAt } of credentials) {
    from = Math.min(from, capturedAt);
    to = Math.max(to, expiresAt ?? to);
  }
  return { from: Math.max(from, now - reach), to: Math.min(to, now + reach) };
}

/** Where a time is on the scale, in percent; what is beyond is at the edge. */
export function placeOn({ from, to }: Scale, time: number): number {
  return (Math.min(Math.max(time, from), to) - from) / ((to - from) / 100);
}

/** In the order in which they end: what is in use first, the next end first; what is over last. */
export function byEnd(credentials: readonly Credential[], now: number): readonly Credential[] {
  const present = credentials.map((credential) => ({ credential, after: afterDate(credential, now) }));
  const rank = (state: CredentialState) => (state === 'replaced' || state === 'removed' ? 1 : 0);
  return present
    .sort(
      (one, other) =>
        rank(one.after.state) - rank(other.after.state) ||
        endOf(one.after) - endOf(other.after) ||
        other.after.capturedAt - one.after.capturedAt,
    )
    .map(({ credential }) => credential);
}

/** Its last change; nothing where it is as it began. */
export function lastChange(credential: Credential, now: number): LifeChange | undefined {
  return afterDate(credential, now).history.at(-1);
}

/** Far, but finite: two that never end are equally far. */
function endOf({ expiresAt }: Credential): number {
  return expiresAt ?? Number.MAX_SAFE_INTEGER;
}
