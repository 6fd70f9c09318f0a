import type { Credential } from '../domain/credential.ts';
import { waitsForActivation } from '../domain/credential.ts';
import type { PageState } from '../domain/messages.ts';
import type { Chosen, Run } from '../domain/run.ts';

/** What every tab of the site is told: names only where a row on its page has to be recognised. Pure. */
export function pageState(facts: {
  readonly run: Run | null;
  readonly chosen: { readonly startedAt: number; readonly rows: Chosen };
  readonly launcher: PageState['launcher'];
  readonly credentials: readonly Credential[];
  readonly now: number;
}): Omit<PageState, 'learned'> {
  const { run, chosen, launcher, credentials, now } = facts;
  const waiting = credentials
    .filter((credential) => waitsForActivation(credential, now))
    .map(({ id, name }) => ({ id, name }));
  const saved = credentials.find((credential) => credential.id === run?.journal.saved);
  return {
    launcher,
    offer: run === null,
    waiting,
    run: run
      ? {
          ...run,
          credentialName: saved?.name,
          // What was chosen in an earlier run says nothing of this one.
          chosen: chosen.startedAt === run.startedAt ? chosen.rows : {},
        }
      : undefined,
  };
}
