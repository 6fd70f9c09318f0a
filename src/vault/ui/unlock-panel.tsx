import { useState } from 'preact/hooks';
import { formatSeconds } from '../../platform/format.ts';
import { t } from '../../platform/i18n.ts';
import { Button } from '../../ui/button.tsx';
import { ProgressBar } from '../../ui/progress-bar.tsx';
import { SectionCard } from '../../ui/section-card.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { unlock } from '../protection/unlock.ts';
import { failureWords } from './failure-words.ts';

/** Asks for the passphrase. What can be known of the credentials without it stands below. */
export function UnlockPanel() {
  const [passphrase, setPassphrase] = useState('');
  const [problem, setProblem] = useState<string>();
  const [share, setShare] = useState<number>();
  const [trying, setTrying] = useState(false);

  const submit = async (event: Event) => {
    event.preventDefault();
    if (trying || passphrase === '') return;
    setTrying(true);
    setProblem(undefined);
    const words = await tryUnlock(passphrase, setShare);
    setTrying(false);
    setShare(undefined);
    setProblem(words);
    // The right one is of no more use in the page; a wrong one may be a slip that is easier mended than typed again.
    if (!words) setPassphrase('');
  };

  return (
    <SectionCard title={t('lock_locked_heading')}>
      <p>{t('lock_locked_text')}</p>
      <form class="vault-unlock" onSubmit={submit}>
        <TextField
          label={t('lock_passphrase_label')}
          type="password"
          autoFocus
          value={passphrase}
          error={problem}
          onInput={setPassphrase}
        />
        <Button type="submit" variant="primary" icon="unlock" aria-disabled={trying}>
          {t('lock_unlock_button')}
        </Button>
      </form>
      {trying && <ProgressBar label={t('lock_checking_status')} share={share} />}
    </SectionCard>
  );
}

/** What to say of it; nothing when it was the right one. */
async function tryUnlock(
  passphrase: string,
  onProgress: (share: number) => void,
): Promise<string | undefined> {
  try {
    const outcome = await unlock(passphrase, Date.now, onProgress);
    if (outcome.unlocked) return undefined;
    if ('wait' in outcome) return t('lock_wait_error', formatSeconds(Math.ceil(outcome.wait / 1000)));
    return t('lock_wrong_error', outcome.wrong);
  } catch (failure) {
    return t(failureWords(failure));
  }
}
