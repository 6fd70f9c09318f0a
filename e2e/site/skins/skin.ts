import type { Reply } from '../http.ts';

/** One front end for the model: everything the site serves apart from its APIs. */
export interface Skin {
  /** Milliseconds before each answer of the application's own API, unless the site is started with others. */
  readonly latency: number;
  /** The page or file at this path. */
  serve(path: string): Promise<Reply | undefined>;
}
