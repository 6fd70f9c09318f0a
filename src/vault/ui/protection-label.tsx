import { type MessageKey, t } from '../../platform/i18n.ts';
import type { Protection } from '../protection/protection.ts';

interface Worth {
  readonly from: readonly MessageKey[];
  readonly notFrom: readonly MessageKey[];
}

/** What each protection is worth. Each sentence says one attack, and who is behind it. */
const worth: Readonly<Record<Protection['by'], Worth>> = {
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

/** Says what a protection is worth, and what it is not. */
export function ProtectionLabel({ by }: { readonly by: Protection['by'] }) {
  return (
    <>
      <p>
        <strong>{t('protection_from_heading')}</strong>
      </p>
      <Sentences keys={worth[by].from} />
      <p>
        <strong>{t('protection_notFrom_heading')}</strong>
      </p>
      <Sentences keys={worth[by].notFrom} />
    </>
  );
}

function Sentences({ keys }: { readonly keys: readonly MessageKey[] }) {
  return (
    <ul>
      {keys.map((key) => (
        <li key={key}>{t(key)}</li>
      ))}
    </ul>
  );
}
