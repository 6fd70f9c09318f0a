/** What the judge says of one landmark on one page. */
export interface Verdict {
  readonly id: string;
  /** It is on the page. */
  readonly due: boolean;
  readonly rare: boolean;
  readonly result: 'right' | 'wrong' | 'found' | 'several' | 'unsure' | 'missing';
}

/** The landmarks that are judged, by id. */
export const judged: readonly string[] = [
  'master-tokens-cogwheel',
  'generate-token',
  'credential-row-cogwheel',
  'activate',
];
