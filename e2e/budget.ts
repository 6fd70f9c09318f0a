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
  lint: { seconds: 5, atLeast: 1 },
  'unused code': { seconds: 8, atLeast: 1 },
  unit: { seconds: 170, atLeast: 1000 },
  'page forge': { seconds: 20, atLeast: 200 },
  'mutated screens': { seconds: 20, atLeast: 60 },
  'random walks': { seconds: 48, atLeast: 2 },
  build: { seconds: 6, atLeast: 2 },
  'built files': { seconds: 8, atLeast: 21 },
  'add-on linter': { seconds: 8, atLeast: 1 },
  'forged prompts': { seconds: 13, atLeast: 60 },
  chaos: { seconds: 29, atLeast: 12 },
  'journeys in Chromium': { seconds: 500, atLeast: 55 },
  'journeys in Firefox': { seconds: 77, atLeast: 4 },
} as const satisfies Readonly<Record<string, Budget>>;

export type SuiteName = keyof typeof budgets;
