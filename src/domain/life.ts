/**
 * The life of a credential: one table says which state follows which cause, and every change of state is written into a
 * short history. Pure. `docs/credential-life.md` tells why each cell is what it is; a test holds the two together.
 */
import { type Credential, type CredentialState, initialState } from './credential.ts';

/** What can change a state: what the page shows, what the API answers, a date, the person. */
export const lifeCauses = [
  /** Its row in the list on the page says so. */
  'seen-active',
  'seen-inactive',
  /** The page showed it happen: its row lost Active, a new value came in its place, its row went. */
  'seen-deactivated',
  'seen-replaced',
  'seen-gone',
  /** The API accepted its value, or did not (401). */
  'api-works',
  'api-refused',
  /** Its end has come; or it lies ahead after all, because the clock was wrong. */
  'end-reached',
  'end-ahead',
  'said-activated',
  'said-deactivated',
  'said-replaced',
  'said-removed',
] as const;
export type LifeCause = (typeof lifeCauses)[number];

/** Something that happened to a credential, in milliseconds since 1970. */
export interface LifeEvent {
  readonly at: number;
  readonly cause: LifeCause;
}

/** One change of state. `unrecorded`: made before histories were kept. */
export interface LifeChange {
  readonly at: number;
  readonly cause: LifeCause | 'unrecorded';
  readonly state: CredentialState;
}

/** How many changes are kept; the oldest go first. */
export const longestHistory = 20;

/** What follows: a state, or the state it had before its end came. A state that is not named stays. */
type Following = Partial<Record<CredentialState, CredentialState | 'before'>>;

const unlessOver = (next: CredentialState): Following => ({
  'not-activated': next,
  active: next,
  deactivated: next,
});
const whatever = (next: CredentialState): Following => ({
  ...unlessOver(next),
  replaced: next,
  removed: next,
});

/** The table. */
export const lifeTable: Readonly<Record<LifeCause, Following>> = {
  'seen-active': unlessOver('active'),
  'seen-inactive': { active: 'deactivated' },
  'seen-deactivated': unlessOver('deactivated'),
  'seen-replaced': { ...unlessOver('replaced'), expired: 'replaced' },
  'seen-gone': { ...unlessOver('removed'), expired: 'removed' },
  'api-works': whatever('active'),
  'api-refused': { active: 'deactivated' },
  'end-reached': unlessOver('expired'),
  'end-ahead': { expired: 'before' },
  'said-activated': whatever('active'),
  'said-deactivated': whatever('deactivated'),
  'said-replaced': { ...whatever('replaced'), expired: 'replaced' },
  'said-removed': { ...whatever('removed'), expired: 'removed' },
};

/** The credential after `event`; the same object when nothing changed. An end that came meanwhile comes first. */
export function afterEvent(credential: Credential, { at, cause }: LifeEvent): Credential {
  const present = cause === 'end-reached' || cause === 'end-ahead' ? credential : afterDate(credential, at);
  const proven =
    cause === 'api-works' && present.verifiedAt !== at ? { ...present, verifiedAt: at } : present;
  const next = lifeTable[cause][present.state];
  if (next === undefined || next === present.state) return proven;
  if (next === 'before') return withHistory(proven, proven.history.slice(0, -1));
  const history = [...proven.history, { at, cause, state: next }];
  return withHistory(proven, history.slice(-longestHistory));
}

/** The credential as the date alone makes it at `now`. An end that is not reached after all leaves no trace. */
export function afterDate(credential: Credential, now: number): Credential {
  const { expiresAt } = credential;
  return expiresAt !== undefined && expiresAt <= now
    ? afterEvent(credential, { at: expiresAt, cause: 'end-reached' })
    : afterEvent(credential, { at: now, cause: 'end-ahead' });
}

/** The state to show at `now`. */
export function stateAt(credential: Credential, now: number): CredentialState {
  return afterDate(credential, now).state;
}

/** Whether a person still has to activate it. */
export function waitsForActivation(credential: Credential, now: number): boolean {
  return stateAt(credential, now) === 'not-activated';
}

/** Whether nothing on the page concerns it any more. */
export function isOver({ state }: Pick<Credential, 'state'>): boolean {
  return state === 'replaced' || state === 'removed';
}

/** The history of a credential whose changes were not kept: where it is no longer as it began, one change nobody noted. */
export function unrecordedHistory(
  credential: Pick<Credential, 'kind' | 'state' | 'stateSince'>,
): readonly LifeChange[] {
  const { kind, state, stateSince } = credential;
  return state === initialState(kind) ? [] : [{ at: stateSince, cause: 'unrecorded', state }];
}

/** State and its time are what the last change says. */
function withHistory(credential: Credential, history: readonly LifeChange[]): Credential {
  const last = history.at(-1);
  return {
    ...credential,
    history,
    state: last?.state ?? initialState(credential.kind),
    stateSince: last?.at ?? credential.capturedAt,
  };
}
