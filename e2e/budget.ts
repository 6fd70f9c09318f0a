/** What one suite of `npm test` may take and must hold. */
export interface Budget {
  /** It fails when it takes longer, in seconds. */
  readonly seconds: number;
  /** It fails when fewer cases ran: a pattern that matches nothing must not pass for a success. */
  readonly atLeast: number;
}

/** Every suite of `npm test`, in the order they run. Together at most 15 minutes on two cores. */
export const budgets = {
  types: { seconds: 8, atLeast: 2 },
  lint: { seconds: 3, atLeast: 1 },
  'unused code': { seconds: 6, atLeast: 1 },
  unit: { seconds: 190, atLeast: 1300 },
  'page forge': { seconds: 18, atLeast: 120 },
  'mutated screens': { seconds: 18, atLeast: 45 },
  'random walks': { seconds: 40, atLeast: 2 },
  build: { seconds: 6, atLeast: 2 },
  'built files': { seconds: 8, atLeast: 28 },
  'add-on linter': { seconds: 7, atLeast: 1 },
  'forged prompts': { seconds: 12, atLeast: 60 },
  ratios: { seconds: 20, atLeast: 4 },
  chaos: { seconds: 32, atLeast: 6 },
  'journeys in Chromium': { seconds: 436, atLeast: 43 },
  'journeys in Firefox': { seconds: 96, atLeast: 4 },
} as const satisfies Readonly<Record<string, Budget>>;

export type SuiteName = keyof typeof budgets;
