import type { Credential } from '../domain/credential.ts';
import { waitsForActivation } from '../domain/life.ts';
import type { PageState } from '../domain/messages.ts';
import type { Run } from '../domain/run.ts';
import { guideById } from '../insidemaps/guides/guides.ts';
import { latelyActivated } from './lately-activated.ts';
import { type ToldInRun, toldIn } from './told.ts';

/** What every tab of the site is told: names only where a row on its page has to be recognised. Pure. */
export function pageState(facts: {
  readonly run: Run | null;
  readonly toldInRun: ToldInRun;
  readonly launcher: PageState['launcher'];
  readonly credentials: readonly Credential[];
  readonly lacksBackup: boolean;
  readonly now: number;
}): Omit<PageState, 'learned'> {
  const { run, toldInRun, launcher, credentials, lacksBackup, now } = facts;
  const waiting = credentials
    .filter((credential) => waitsForActivation(credential, now))
    .map(({ id, name }) => ({ id, name }));
  const saved = credentials.find((credential) => credential.id === run?.journal.saved);
  return {
    launcher,
    offer: run === null,
    waiting,
    activated: latelyActivated(credentials, now),
    run: run
      ? {
          ...run,
          credentialName: saved?.name,
          lacksBackup,
          ...pick(toldIn(toldInRun, run.startedAt)),
          note: noteFor(run, toldIn(toldInRun, run.startedAt), credentials),
        }
      : undefined,
  };
}

const pick = ({ told, organization }: ToldInRun) => ({ told, organization });

/** The note of the credential in the row that was meant, where only one has that name. */
function noteFor(run: Run, { told }: ToldInRun, credentials: readonly Credential[]): string | undefined {
  const meant = guideById(run.guide)?.steps.find(({ leaves }) => leaves)?.leaves;
  const row = meant && told[meant.row.id];
  if (typeof row !== 'object') return undefined;
  const alike = credentials.filter(({ kind, name }) => kind === meant?.kind && name === row.name);
  return alike.length === 1 ? alike[0]?.note : undefined;
}
