/** Pure changes of the guide in progress. */
import type { RecordId } from '../domain/credential.ts';
import type { Journal, Run, StepId } from '../domain/run.ts';

const withJournal = (run: Run, change: Partial<Journal>): Run => ({
  ...run,
  journal: { ...run.journal, ...change },
});

/** The person chose to go past a step. */
export function afterSkip(run: Run | null, step: StepId): Run | null {
  if (!run || run.journal.skipped.includes(step)) return run;
  return withJournal(run, { skipped: [...run.journal.skipped, step] });
}

/** A credential was saved; a later one takes the place of an earlier one, for it is the one in hand. */
export function afterSave(run: Run | null, saved: RecordId): Run | null {
  if (!run || run.journal.saved === saved) return run;
  return withJournal(run, { saved, activated: undefined });
}

/** The lasting effect of a step was seen. */
export function afterProof(run: Run | null, step: StepId): Run | null {
  if (!run || run.journal.proven?.includes(step)) return run;
  return withJournal(run, { proven: [...(run.journal.proven ?? []), step] });
}

/** These credentials were seen active. */
export function afterActivated(run: Run | null, active: readonly RecordId[]): Run | null {
  const saved = run?.journal.saved;
  if (!run || saved === undefined || run.journal.activated || !active.includes(saved)) return run;
  return withJournal(run, { activated: true });
}
