import { useId, useState } from 'preact/hooks';
import type { Credential } from '../../domain/credential.ts';
import { isolated } from '../../platform/format.ts';
import { type MessageKey, t } from '../../platform/i18n.ts';
import { Button } from '../../ui/button.tsx';
import { restoreCredential } from '../deletion.ts';
import { failureWords } from './failure-words.ts';

/** Stands where a credential was, for as long as its deletion can be undone. */
export function DeletedRow({
  credential,
  onUndone,
}: {
  readonly credential: Credential;
  readonly onUndone: () => void;
}) {
  const [failed, setFailed] = useState<MessageKey>();
  const wordsId = useId();
  const undo = async () => {
    try {
      onUndone();
      await restoreCredential(credential.id);
    } catch (failure) {
      setFailed(failureWords(failure));
    }
  };
  return (
    <div class="vault-deleted">
      <p id={wordsId}>{t(failed ?? 'vault_deleted_status', isolated(credential.name))}</p>
      <Button icon="undo" aria-describedby={wordsId} onClick={undo}>
        {t('vault_undo_button')}
      </Button>
    </div>
  );
}
