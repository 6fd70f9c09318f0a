import type { CredentialKind } from '../../domain/credential.ts';
import type { Stranger } from '../../domain/messages.ts';
import { strangerWords } from '../../overlay/stranger-words.ts';
import { t } from '../../platform/i18n.ts';
import { renewWords } from '../../reminders/ui/renew-words.ts';
import { Button } from '../../ui/button.tsx';

/** What the API tab lists and the vault does not hold, with what helps. */
export function StrangerList({
  strangers,
  onRenew,
}: {
  readonly strangers: readonly Stranger[];
  readonly onRenew: (kind: CredentialKind) => void;
}) {
  if (strangers.length === 0) return null;
  return (
    <section class="popup-block" aria-labelledby="strangers">
      <h2 id="strangers">{t('strangers_heading')}</h2>
      <p class="wk-muted">{t('strangers_explained_text')}</p>
      {strangers.map((stranger) => (
        <p key={stranger.kind}>{strangerWords(stranger)}</p>
      ))}
      {strangers.map(({ kind }) => (
        <Button key={kind} icon="route" onClick={() => onRenew(kind)}>
          {t(renewWords[kind])}
        </Button>
      ))}
    </section>
  );
}
