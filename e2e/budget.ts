/** What one suite of `npm test` may take and must hold. */
export interface Budget {
  /** It fails when it takes longer, in seconds, and longer than what the suites before it left of theirs. */
  readonly seconds: number;
  /** It fails when fewer cases ran: a pattern that matches nothing must not pass for a success. */
  readonly atLeast: number;
}

/** Every suite of `npm test`, in the order they run. Together at most 15 minutes on two cores. */
export const budgets = {
  types: { seconds: 9, atLeast: 2 },
  lint: { seconds: 3, atLeast: 1 },
  'unused code': { seconds: 7, atLeast: 1 },
  unit: { seconds: 215, atLeast: 1300 },
  'page forge': { seconds: 20, atLeast: 40 },
  'mutated screens': { seconds: 24, atLeast: 20 },
  'random walks': { seconds: 34, atLeast: 2 },
  build: { seconds: 7, atLeast: 2 },
  'built files': { seconds: 9, atLeast: 28 },
  'add-on linter': { seconds: 9, atLeast: 1 },
  'forged prompts': { seconds: 14, atLeast: 30 },
  ratios: { seconds: 22, atLeast: 4 },
  chaos: { seconds: 34, atLeast: 4 },
  'journeys in Chromium': { seconds: 383, atLeast: 33 },
  'journeys in Firefox': { seconds: 110, atLeast: 4 },
} as const satisfies Readonly<Record<string, Budget>>;

export type SuiteName = keyof typeof budgets;
