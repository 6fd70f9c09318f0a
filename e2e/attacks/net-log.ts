/** What a browser asked the network for, from its own log. */
import { readFileSync } from 'node:fs';
import * as v from 'valibot';

const schema = v.object({
  events: v.array(
    v.object({
      params: v.optional(v.object({ url: v.optional(v.string()), initiator: v.optional(v.string()) })),
    }),
  ),
});

/** Every request with whoever made it, an origin; the log is whole once the browser is closed. */
export function requestsIn(file: string): readonly { readonly url: string; readonly initiator: string }[] {
  const { events } = v.parse(schema, JSON.parse(readFileSync(file, 'utf8')));
  return events.flatMap(({ params }) =>
    params?.url && params.initiator ? [{ url: params.url, initiator: params.initiator }] : [],
  );
}
