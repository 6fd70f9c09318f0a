import { type MessageKey, t } from '../platform/i18n.ts';

/** The text of a key that a guide names. Guides are data and know no types of this; a test holds their keys to the texts. */
export function say(key: string): string {
  return t(key as MessageKey);
}
