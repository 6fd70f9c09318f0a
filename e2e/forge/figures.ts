import type { Verdict } from './verdict.ts';

/** The forge's figures. */
export interface Figures {
  /** Answers on the wrong thing, whether or not the right one was there. */
  readonly wrong: number;
  /** Where a careful person would find it. */
  readonly due: number;
  readonly right: number;
  /** In rare words: right answers are counted, but not due. */
  readonly rareDue: number;
  readonly rareRight: number;
  readonly absent: number;
  /** Absent and said to be so. */
  readonly absentMissing: number;
  /** Due, not rare and not right, by landmark and result. */
  readonly missed: Readonly<Record<string, number>>;
}

/** Adds the verdicts up. */
export function countVerdicts(verdicts: readonly Verdict[]): Figures {
  const plain = verdicts.filter(({ due, rare }) => due && !rare);
  const rare = verdicts.filter((verdict) => verdict.due && verdict.rare);
  const absent = verdicts.filter(({ due }) => !due);
  const right = (of: readonly Verdict[]) => of.filter(({ result }) => result === 'right').length;
  const missed: Record<string, number> = {};
  for (const { id, result } of plain) {
    if (result !== 'right') missed[`${id} ${result}`] = (missed[`${id} ${result}`] ?? 0) + 1;
  }
  return {
    wrong: verdicts.filter(({ result }) => result === 'wrong').length,
    due: plain.length,
    right: right(plain),
    rareDue: rare.length,
    rareRight: right(rare),
    absent: absent.length,
    absentMissing: absent.filter(({ result }) => result === 'missing').length,
    missed,
  };
}

/** No wrong answer, 99 % right where due, 99.9 % not found where absent. */
export function meetsBars({ wrong, due, right, absent, absentMissing }: Figures): boolean {
  return wrong === 0 && due > 0 && absent > 0 && right >= 0.99 * due && absentMissing >= 0.999 * absent;
}
