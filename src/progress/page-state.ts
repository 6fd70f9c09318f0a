import type { Credential } from '../domain/credential.ts';
import { waitsForActivation } from '../domain/credential.ts';
import type { PageState } from '../domain/messages.ts';
import type { Run } from '../domain/run.ts';

/** What a tab of the site is told: names only where a row on its page has to be recognised. Pure. */
export function pageState(facts: {
  readonly run: Run | null;
  readonly launcher: PageState['launcher'];
  readonly credentials: readonly Credential[];
  readonly now: number;
}): PageState {
  const { run, launcher, credentials, now } = facts;
  const waiting = credentials
    .filter((credential) => waitsForActivation(credential, now))
    .map(({ id, name }) => ({ id, name }));
  const saved = credentials.find((credential) => credential.id === run?.journal.saved);
  return {
    launcher,
    offer: run === null,
    waiting,
    run: run ? { ...run, credentialName: saved?.name } : undefined,
  };
}
