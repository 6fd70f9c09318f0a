import { isolated } from '../platform/format.ts';
import { t } from '../platform/i18n.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';

/** After an activation on the page: the vault is where the token can be proved to work. */
export function VerifyOffer({
  name,
  onOpen,
  onLater,
}: {
  readonly name: string;
  readonly onOpen: () => void;
  readonly onLater: () => void;
}) {
  return (
    <div class="verify-offer">
      <Notice
        tone="good"
        actions={
          <>
            <Button variant="primary" icon="vault" onClick={onOpen}>
              {t('popup_openVault_button')}
            </Button>
            <Button onClick={onLater}>{t('reminder_later_button')}</Button>
          </>
        }
      >
        <p>
          <strong>{t('verify_offer_title', isolated(name))}</strong>
        </p>
        <p>{t('verify_offer_text')}</p>
      </Notice>
    </div>
  );
}
