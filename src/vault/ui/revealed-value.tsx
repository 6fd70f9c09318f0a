import { formatSeconds } from '../../platform/format.ts';
import { t } from '../../platform/i18n.ts';
import type { Revealed } from './use-revealed.ts';

/**
 * A value in sight. Plain text, not a field: the browser writes what fields hold to its session files.
 */
export function RevealedValue({ revealed }: { readonly revealed: Revealed }) {
  return (
    <div class="vault-secret">
      <code data-waykey="secret" dir="ltr" translate={false}>
        {revealed.value}
      </code>
      <p class="wk-muted" role="timer">
        {t('vault_reveal_countdown', formatSeconds(revealed.secondsLeft))}
      </p>
    </div>
  );
}
