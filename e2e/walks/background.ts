/** What the extension's background keeps of a guide in progress, without the extension: by the same pure rules. */
import type { RecordId } from '../../src/domain/credential.ts';
import { newRun } from '../../src/domain/run.ts';
import { afterActivated, afterProof, afterSave } from '../../src/progress/journal.ts';
import { afterTold, type ToldInRun, toldIn } from '../../src/progress/told.ts';
import type { Run } from './in-page.ts';

const record = '0'.repeat(32) as RecordId;

export class Background {
  private run: ReturnType<typeof newRun>;
  private told: ToldInRun;
  private credentialName: string | undefined;

  constructor(guide: string) {
    this.run = newRun(guide, Date.now());
    this.told = { startedAt: this.run.startedAt, told: {} };
  }

  /** Answers a request of the page side. */
  answer(name: string, message: unknown): unknown {
    if (name === 'run/tell')
      this.told = afterTold(this.told, this.run.startedAt, message as Parameters<typeof afterTold>[2]);
    if (name === 'run/prove') this.run = afterProof(this.run, (message as { step: string }).step) ?? this.run;
    return name === 'capture/preflight' ? { ready: true } : undefined;
  }

  /** A value was kept, and perhaps its row says that it is active. */
  keep(name: string, active: boolean): void {
    this.credentialName = name;
    const saved = afterSave(this.run, record);
    this.run = afterActivated(saved, active ? [record] : []) ?? this.run;
  }

  /** What every tab is told. */
  get state(): Run {
    const { told, organization } = toldIn(this.told, this.run.startedAt);
    return { ...this.run, credentialName: this.credentialName, told, organization };
  }
}
