/** What one suite of `npm test` may take and must hold. */
export interface Budget {
  /** It fails when it takes longer, in seconds. */
  readonly seconds: number;
  /** It fails when fewer cases ran: a pattern that matches nothing must not pass for a success. */
  readonly atLeast: number;
}

/** Every suite of `npm test`, in the order they run. Together at most 15 minutes on two cores. */
export const budgets = {
  types: { seconds: 60, atLeast: 1 },
  lint: { seconds: 30, atLeast: 1 },
  'unused code': { seconds: 60, atLeast: 1 },
  unit: { seconds: 180, atLeast: 100 },
  build: { seconds: 60, atLeast: 2 },
  'built files': { seconds: 60, atLeast: 5 },
  'add-on linter': { seconds: 60, atLeast: 1 },
  'journeys in Chromium': { seconds: 300, atLeast: 5 },
  'journeys in Firefox': { seconds: 90, atLeast: 1 },
} as const satisfies Readonly<Record<string, Budget>>;

export type SuiteName = keyof typeof budgets;
