import type { Verdict } from './verdict.ts';

/** The forge's figures. */
export interface Figures {
  readonly pages: number;
  readonly seed: number;
  /** Answers on the wrong thing, whether or not the right one was there. */
  readonly wrong: number;
  /** Where a careful person would find it, in usual words. */
  readonly due: number;
  readonly right: number;
  /** In rare words: right answers are counted, but not due. */
  readonly rareDue: number;
  readonly rareRight: number;
  readonly absent: number;
  /** Absent and said to be so. */
  readonly absentMissing: number;
}

const isRight = ({ result }: Verdict) => result === 'right';

/** Adds the verdicts up. */
export function countVerdicts(verdicts: readonly Verdict[], run: { pages: number; seed: number }): Figures {
  const plain = verdicts.filter(({ truth, rare }) => truth === 'due' && !rare);
  const rare = verdicts.filter((verdict) => verdict.truth === 'due' && verdict.rare);
  const absent = verdicts.filter(({ truth }) => truth === 'absent');
  return {
    ...run,
    wrong: verdicts.filter(({ result }) => result === 'wrong').length,
    due: plain.length,
    right: plain.filter(isRight).length,
    rareDue: rare.length,
    rareRight: rare.filter(isRight).length,
    absent: absent.length,
    absentMissing: absent.filter(({ result }) => result === 'missing').length,
  };
}

/** No wrong answer, 99 % right where due, 99.9 % not found where absent. */
export function meetsBars({ wrong, due, right, absent, absentMissing }: Figures): boolean {
  return wrong === 0 && due > 0 && absent > 0 && right >= 0.99 * due && absentMissing >= 0.999 * absent;
}

/** Whether a verdict counts against the figures. */
export function isFault({ truth, rare, result }: Verdict): boolean {
  if (result === 'wrong') return true;
  if (truth === 'due') return !rare && result !== 'right';
  return truth === 'absent' && result !== 'missing';
}
