/** What the build writes down of every package that went into it. */
import * as v from 'valibot';

const schema = v.array(
  v.object({
    name: v.string(),
    version: v.string(),
    identifier: v.optional(v.string()),
    text: v.optional(v.string()),
  }),
);

/** A package of others that is part of Waykey, with its licence. */
export type BundledLicence = v.InferOutput<typeof schema>[number];

/** The packages that are part of this build. */
export async function bundledLicences(): Promise<readonly BundledLicence[]> {
  const answer = await fetch('/licenses.json');
  return v.parse(schema, await answer.json());
}
