import type { Reply, SiteRequest } from '../http.ts';
import type { SiteModel } from '../model.ts';

/** One front end for the model: everything the site serves apart from its APIs. */
export interface Skin {
  /** Milliseconds before each answer of the application's own API or to a form, unless the site is started with others. */
  readonly latency: number;
  /** The page or file asked for; what a form sends is done to the model. */
  serve(request: SiteRequest, model: SiteModel): Promise<Reply | undefined>;
}
