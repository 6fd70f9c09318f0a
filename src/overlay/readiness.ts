/** Whether a value that the site is about to issue could be saved: asked before the card points at what makes it do so. */
import type { MessageKey } from '../platform/i18n.ts';
import type { PageSide } from './page-side.ts';

/** Why nothing could be saved now. */
export type Obstacle = 'full' | 'storage' | 'disputed' | 'silent' | 'disconnected';

/** What is said of each. */
export const obstacleWords: Readonly<Record<Obstacle, MessageKey>> = {
  full: 'preflight_full_text',
  storage: 'preflight_storage_text',
  disputed: 'vault_error_disputed',
  silent: 'preflight_silent_text',
  disconnected: 'preflight_disconnected_text',
};

/** A background that is just being started needs a while; after this long, in milliseconds, it is taken for gone. */
const patience = 3_000;
/** A worker that is killed under a request is there again for the next one. */
const tries = 3;

/** Asks; answers what stands in the way, or nothing. */
export async function findObstacle(side: Pick<PageSide, 'ask' | 'connected'>): Promise<Obstacle | undefined> {
  for (let left = tries; left > 0; left--) {
    if (!side.connected()) return 'disconnected';
    const answer = await Promise.race([
      side.ask('capture/preflight').catch(() => undefined),
      new Promise<'late'>((late) => setTimeout(late, patience, 'late')),
    ]);
    if (answer === 'late') return 'silent';
    if (answer && 'ready' in answer && answer.ready) return undefined;
    if (answer && 'error' in answer) return answer.error;
  }
  return side.connected() ? 'silent' : 'disconnected';
}

/** What is known of it. */
export type Readiness = 'asking' | 'ready' | Obstacle;

/** How long an answer holds, in milliseconds; one that stopped the person is asked for again sooner. */
const holds = 10_000;
const stopHolds = 2_000;

export interface ReadinessCheck {
  /** What is known now; asks when that is nothing, or old. */
  readonly at: (now: number) => Readiness;
}

/** Keeps the answer fresh; `changed` is called when there is a new one. */
export function checkReadiness(
  side: Pick<PageSide, 'ask' | 'connected'>,
  changed: () => void,
): ReadinessCheck {
  let known: Readiness = 'asking';
  let askedAt = Number.NEGATIVE_INFINITY;
  let asking = false;

  async function ask(now: number): Promise<void> {
    asking = true;
    askedAt = now;
    const before = known;
    known = (await findObstacle(side)) ?? 'ready';
    asking = false;
    if (known !== before) changed();
  }
  return {
    at(now) {
      const old = now - askedAt >= (known === 'ready' ? holds : stopHolds);
      // An answer from long ago says nothing of now.
      if (old && known === 'ready') known = 'asking';
      if (old && !asking) void ask(now);
      return known;
    },
  };
}
