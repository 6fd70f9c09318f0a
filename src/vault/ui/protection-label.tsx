import { type MessageKey, t } from '../../platform/i18n.ts';
import type { Protection } from '../protection/protection.ts';
import { worth } from './protection-worth.ts';

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
