import type { Losses } from './vault.ts';

/** What one part of the chaos found. */
export interface Report {
  readonly part: string;
  /** What happened to Waykey, how often. */
  readonly counts: Readonly<Record<string, number>>;
  /** Captures made. */
  readonly captures: number;
  /** Names of tokens the vault lacks. */
  readonly lost: number;
  readonly doubled: number;
  /** Captures that ended neither in “Saved” nor in a warning. */
  readonly silent: number;
  /** Whatever else was not as it should be. */
  readonly faults: readonly string[];
}

/** Gathers a report while a part runs. */
export class Tally {
  private readonly part: string;
  private readonly counts: Record<string, number> = {};
  private readonly faults: string[] = [];
  private captures = 0;
  private lost = 0;
  private doubled = 0;
  private silent = 0;

  constructor(part: string) {
    this.part = part;
  }

  count(what: string, times = 1): void {
    this.counts[what] = (this.counts[what] ?? 0) + times;
  }

  captured(): void {
    this.captures++;
  }

  wasSilent(fault: string): void {
    this.silent++;
    this.fault(fault);
  }

  fault(fault: string): void {
    this.faults.push(fault);
  }

  /** `reloaded`: an extension that was loaded again has forgotten what the person typed as the name and makes one up; that is counted. */
  compared({ lost, doubled, misnamed, surplus }: Losses, reloaded = false): void {
    this.lost += lost.length;
    this.doubled += doubled.length;
    if (lost.length > 0) this.fault(`lost: ${lost.join(', ')}`);
    if (doubled.length > 0) this.fault(`twice: ${doubled.join(', ')}`);
    if (reloaded && misnamed.length > 0) this.count('under a name that was made up', misnamed.length);
    else if (misnamed.length > 0) this.fault(`under another name: ${misnamed.join(', ')}`);
    if (surplus > 0) this.fault(`${surplus} values that were never issued`);
  }

  report(): Report {
    const { part, counts, captures, lost, doubled, silent, faults } = this;
    return { part, counts, captures, lost, doubled, silent, faults };
  }
}

/** Whether nothing was lost, doubled or silent, and nothing else was wrong. */
export function isClean({ lost, doubled, silent, faults }: Report): boolean {
  return lost + doubled + silent + faults.length === 0;
}

/** One line of figures, and the faults below it. */
export function printReport(report: Report): void {
  const { part, counts, captures, lost, doubled, silent, faults } = report;
  const happened = Object.entries(counts).map(([what, times]) => `${what} ${times}`);
  const figures = `captures ${captures}, lost ${lost}, doubled ${doubled}, silent ${silent}`;
  console.log([`${part}: ${figures}`, ...happened].join('; '));
  for (const fault of faults.slice(0, 20)) console.log(`  ${fault}`);
}
