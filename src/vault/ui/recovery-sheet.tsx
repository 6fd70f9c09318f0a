import { formatDate } from '../../platform/format.ts';
import { t } from '../../platform/i18n.ts';
import { openingLine } from '../handing-on.ts';

/** What is printed: how to get everything back without Waykey. It is the only thing on the paper. */
export function RecoverySheet({
  file,
  createdAt,
  count,
  sealedFor,
  words,
}: {
  readonly file: string;
  readonly createdAt: number;
  readonly count: number;
  readonly sealedFor: 'recipients' | 'passphrase';
  /** The six words; an own passphrase is not printed, there is a line to write it on. */
  readonly words?: string | undefined;
}) {
  return (
    <section class="vault-sheet" aria-label={t('sheet_title')}>
      <h1>{t('sheet_title')}</h1>
      <p>{t('sheet_file', file, formatDate(createdAt), count)}</p>
      <h2>{t('sheet_key_heading')}</h2>
      {sealedFor === 'recipients' ? (
        <p>{t('sheet_key_recipients')}</p>
      ) : (
        <p class="vault-sheet-words" dir="ltr">
          {words ?? '_'.repeat(48)}
        </p>
      )}
      <h2>{t('sheet_with_heading')}</h2>
      <p>{t('sheet_with_text')}</p>
      <h2>{t('sheet_without_heading')}</h2>
      <p>{t('sheet_without_text')}</p>
      <pre dir="ltr">{openingLine(file, sealedFor)}</pre>
      <p>{t('sheet_keep_text')}</p>
    </section>
  );
}
