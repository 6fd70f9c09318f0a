import type { LifeChange } from '../../domain/life.ts';
import type { MessageKey } from '../../platform/i18n.ts';

/** How each cause of a change is said. */
export const causeWords: Readonly<Record<LifeChange['cause'], MessageKey>> = {
  'seen-active': 'cause_seen_text',
  'seen-inactive': 'cause_seen_text',
  'seen-deactivated': 'cause_seen_text',
  'seen-replaced': 'cause_seen_text',
  'seen-gone': 'cause_seen_text',
  'api-works': 'cause_api_text',
  'api-refused': 'cause_api_text',
  'end-reached': 'cause_date_text',
  'end-ahead': 'cause_date_text',
  'said-activated': 'cause_said_text',
  'said-deactivated': 'cause_said_text',
  'said-replaced': 'cause_said_text',
  'said-removed': 'cause_said_text',
  unrecorded: 'cause_unrecorded_text',
};
