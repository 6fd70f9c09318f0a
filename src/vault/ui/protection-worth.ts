import type { MessageKey } from '../../platform/i18n.ts';
import type { Protection } from '../protection/protection.ts';

/** The sentences of one protection. */
interface Worth {
  readonly from: readonly MessageKey[];
  readonly notFrom: readonly MessageKey[];
}

/** What each protection is worth. Each sentence says one attack, and who is behind it; `e2e/attacks` performs each. */
export const worth: Readonly<Record<Protection['by'], Worth>> = {
  device: {
    from: ['protection_from_pages', 'protection_from_extensions', 'protection_from_network'],
    notFrom: [
      'protection_notFrom_user',
      'protection_notFrom_copy',
      'protection_notFrom_session',
      'protection_notFrom_loss',
    ],
  },
  passphrase: {
    from: [
      'protection_from_pages',
      'protection_from_extensions',
      'protection_from_network',
      'protection_from_copy',
      'protection_from_locked',
    ],
    notFrom: [
      'protection_notFrom_unlocked',
      'protection_notFrom_earlier',
      'protection_notFrom_session',
      'protection_notFrom_forgotten',
      'protection_notFrom_loss',
    ],
  },
};
