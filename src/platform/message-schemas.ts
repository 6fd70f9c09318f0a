/** The shapes a content script may send. Whatever does not fit is refused unread. */
import * as v from 'valibot';
import type { RecordId } from '../domain/credential.ts';
import type { InternalRequests, PageRequests } from '../domain/messages.ts';
import { isRecordId } from '../domain/record-id.ts';
import { reminderChoices } from '../domain/reminder-choice.ts';
import { descriptionSchema } from './description-schema.ts';

const id = v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,64}$/));
/** Longer names are cut: a value must not be refused for what it is called. */
const label = v.pipe(
  v.string(),
  v.transform((text) => text.slice(0, 500)),
);
const recordId = v.custom<RecordId>((input) => typeof input === 'string' && isRecordId(input));
const kind = v.picklist(['master-token', 'api-key']);
const occasion = v.strictObject({
  kind,
  name: v.optional(label),
  duration: v.optional(label),
  replaces: v.optional(label),
});
const place = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10_000));
const row = v.strictObject({
  name: v.pipe(v.string(), v.minLength(1), v.maxLength(500)),
  detail: v.pipe(v.string(), v.maxLength(2_000)),
  index: place,
  count: place,
});
const nothing = v.optional(v.undefined());
const start = v.strictObject({ guide: id, saved: v.optional(recordId) });

type Body<Name extends keyof PageRequests> = Parameters<PageRequests[Name]>[0];

/** One schema per request of the page side. The longest value kept is 64 kB. */
export const pageRequestSchemas: {
  readonly [Name in keyof PageRequests]: v.GenericSchema<unknown, Body<Name>>;
} = {
  'page/wake': nothing,
  'guide/inject': nothing,
  'run/start': start,
  'run/close': nothing,
  'run/skip': v.strictObject({ step: id }),
  'step/carry': v.strictObject({ step: v.optional(id) }),
  'run/tell': v.strictObject({
    landmark: id,
    what: v.nullable(v.union([row, label])),
    organization: v.optional(label),
  }),
  'run/prove': v.strictObject({ step: id }),
  'learned/add': v.strictObject({ landmark: id, description: descriptionSchema }),
  'learned/used': v.strictObject({ landmark: id }),
  'learned/judge': v.strictObject({ landmark: id, right: v.boolean() }),
  'vault/open': v.strictObject({ id: recordId }),
  'launcher/move': v.strictObject({
    corner: v.picklist(['top-left', 'top-right', 'bottom-left', 'bottom-right']),
  }),
  'launcher/hide': nothing,
  'launcher/offered': nothing,
  'capture/preflight': nothing,
  'capture/occasion': occasion,
  'capture/expected': nothing,
  'capture/prompt': v.strictObject({ open: v.boolean() }),
  'credential/save': v.strictObject({
    id: recordId,
    kind,
    value: v.pipe(v.string(), v.minLength(1), v.maxLength(65_536)),
    name: v.optional(label),
    organizationName: v.optional(label),
    occasion: v.optional(occasion),
  }),
  'credential/seen': v.strictObject({
    kind,
    organizationName: v.optional(label),
    rows: v.pipe(
      v.array(v.strictObject({ name: label, state: v.picklist(['active', 'inactive']) })),
      v.maxLength(1000),
    ),
  }),
};

/** The shapes the extension's own pages send. */
export const internalRequestSchemas: { readonly [Name in keyof InternalRequests]: v.GenericSchema } = {
  'run/start': start,
  'run/show': start,
  'launcher/show': nothing,
  'page/check': nothing,
  'reminders/refresh': nothing,
  'reminders/choose': v.strictObject({ id: recordId, choice: v.picklist(reminderChoices) }),
  'clipboard/clear': nothing,
  'everything/erase': nothing,
};
