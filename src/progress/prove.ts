import type { Credential } from '../domain/credential.ts';
import { afterEvent, isOver } from '../domain/life.ts';
import type { StepId } from '../domain/run.ts';
import { guideById } from '../insidemaps/guides/guides.ts';
import { listCredentials, updateCredential } from '../vault/credentials.ts';
import { runItem, toldItem } from './items.ts';
import { afterProof } from './journal.ts';
import { changeRun } from './runs.ts';
import { toldIn } from './told.ts';

/** Writes down that the lasting effect of a step was seen, and brings the credential it is about to the state it leaves. */
export async function noteProof(step: StepId, now: number): Promise<void> {
  const run = await runItem.get();
  const leaves = run && guideById(run.guide)?.steps.find(({ id }) => id === step)?.leaves;
  if (run && leaves && !run.journal.proven?.includes(step)) {
    const row = toldIn(await toldItem.get(), run.startedAt).told[leaves.row.id];
    const left = typeof row === 'object' ? await onlyOne(leaves.kind, row.name) : undefined;
    const event = { at: now, cause: leaves.cause };
    if (left) await updateCredential(left.id, (current) => afterEvent(current, event));
  }
  await changeRun((current) => afterProof(current, step));
}

/** Of two with one name nobody can tell which was meant, so neither changes. */
async function onlyOne(kind: Credential['kind'], name: string): Promise<Credential | undefined> {
  const inUse = (await listCredentials()).filter(
    (one) => one.kind === kind && one.name === name && !isOver(one),
  );
  return inUse.length === 1 ? inUse[0] : undefined;
}
