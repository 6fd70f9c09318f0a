/** The shape of a description, as a content script may send it and as it is stored: small, and words only. */
import * as v from 'valibot';
import { type Description, longestName } from '../domain/description.ts';

const words = v.pipe(v.string(), v.minLength(1), v.maxLength(longestName));

export const descriptionSchema: v.GenericSchema<unknown, Description> = v.strictObject({
  role: v.picklist(['control', 'field']),
  names: v.pipe(v.array(words), v.maxLength(1)),
  icon: v.optional(v.picklist(['cogwheel', 'checkmark', 'cross'])),
  place: v.optional(v.picklist(['top-right', 'heading-end', 'row-end'])),
  where: v.picklist(['menu', 'container', 'dialog', 'section', 'page']),
  heading: v.optional(words),
});
