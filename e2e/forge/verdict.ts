/** What the judge says of one landmark on one page. */
export interface Verdict {
  readonly id: string;
  /**
   * `due`: it can be used; `idle`: it is there, but cannot be used now; `ambiguous`: nobody
   * could tell which; `absent`: it is not there.
   */
  readonly truth: 'due' | 'idle' | 'ambiguous' | 'absent';
  readonly rare: boolean;
  /** What was found and why, for whoever reads a fault. */
  readonly told: string;
  readonly result: 'right' | 'wrong' | 'several' | 'unsure' | 'missing' | 'unusable';
}
