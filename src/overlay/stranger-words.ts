import type { Stranger } from '../domain/messages.ts';
import { isolated } from '../platform/format.ts';
import { t } from '../platform/i18n.ts';

/** A sentence is no list: the first names will do. */
const mostNamed = 5;

/** Which of one kind are not in the vault, and what would put them there. */
export function strangerWords({ kind, names }: Stranger): string {
  const shown = names.slice(0, mostNamed).map(isolated);
  const language = new Intl.ListFormat(t('locale_tag'), { type: 'unit' });
  const list = language.format(names.length > mostNamed ? [...shown, '…'] : shown);
  return t(kind === 'master-token' ? 'strangers_tokens_text' : 'strangers_keys_text', list);
}
