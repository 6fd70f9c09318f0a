/** What came of judging prompts. */
export interface PromptFigures {
  readonly prompts: number;
  readonly seed: number;
  /** The values that were to be kept. */
  readonly values: number;
  readonly missed: number;
  readonly truncated: number;
  /** Kept, and no value of these. */
  readonly wrong: number;
  readonly doubled: number;
}

/** Whether all were kept, and nothing else was. */
export function isFaultless({ prompts, missed, truncated, wrong, doubled }: PromptFigures): boolean {
  return prompts > 0 && missed + truncated + wrong + doubled === 0;
}
