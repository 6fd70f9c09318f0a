/** Asks by itself for what waits for proof, as long as a page of the extension is open. */
import type { Credential, RecordId } from '../domain/credential.ts';
import { waitsForProof } from '../domain/waits-for-proof.ts';
import { listCredentials } from '../vault/credentials.ts';
import { mayVerify } from '../vault/may-verify.ts';
import { readLock } from '../vault/protection/vault-lock.ts';
import { singleFlight } from '../vault/single-flight.ts';
import { onVaultChange } from '../vault/vault-changes.ts';
import { paceItem } from './items.ts';
import { asksItselfAt, longestWait } from './pace.ts';
import type { Verification } from './verify-credential.ts';

type Ask = (credential: Credential) => Promise<Verification | undefined>;

/** After these the next credential would fare no better. */
const endings: readonly (Verification['result'] | undefined)[] = [
  'not-allowed',
  'managed-off',
  'no-access',
  'unreachable',
  'no-answer',
  'slow-down',
  'site-error',
];

/** In milliseconds, after a round that came to nothing. */
const tryAgainAfter = 60_000;

/** Starts at once, and looks again at each change and when the next question is due, until `signal` aborts. */
export function keepVerifying(ask: Ask, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = singleFlight(async () => {
    clearTimeout(timer);
    const next = await askThoseDue(ask, signal).catch(() => Date.now() + tryAgainAfter);
    if (signal.aborted || next === undefined) return;
    timer = setTimeout(look, Math.min(Math.max(next - Date.now(), 1000), longestWait));
  });
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  onVaultChange(look, signal);
  addEventListener('online', look, { signal });
  void look();
}

/** Answers when to look again; undefined when only a change of the vault makes that worth while. */
async function askThoseDue(ask: Ask, signal: AbortSignal): Promise<number | undefined> {
  if (!(await mayVerify()) || (await readLock(Date.now())).locked) return undefined;
  const waiting = (await listCredentials()).filter((credential) => waitsForProof(credential, Date.now()));
  const asked = new Set<RecordId>();
  for (;;) {
    if (signal.aborted) return undefined;
    const pace = await paceItem.get();
    const now = Date.now();
    const left = waiting.filter(({ id }) => !asked.has(id));
    const due = left.find((credential) => asksItselfAt(pace, credential, now) <= now);
    if (!due) {
      const times = waiting.map((credential) => asksItselfAt(pace, credential, now));
      return waiting.length === 0 ? undefined : Math.min(...times);
    }
    asked.add(due.id);
    if (endings.includes((await ask(due))?.result)) return Date.now() + tryAgainAfter;
  }
}
