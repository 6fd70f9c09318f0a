import { formatDate } from '../../platform/format.ts';
import { t } from '../../platform/i18n.ts';
import { Notice } from '../../ui/notice.tsx';
import type { BackupEntry } from '../backup/backup-format.ts';
import type { RestorePlan } from '../backup/restore.ts';

/** What a backup would bring, before anything is done. */
export function RestorePreview({ plan: { fresh, present } }: { readonly plan: RestorePlan }) {
  return (
    <>
      {fresh.length === 0 && (
        <Notice tone="plain">
          {t(present.length === 0 ? 'restore_empty_text' : 'restore_nothing_text')}
        </Notice>
      )}
      {fresh.length > 0 && <Names heading={t('restore_fresh_heading', fresh.length)} entries={fresh} />}
      {present.length > 0 && (
        <Names heading={t('restore_present_heading', present.length)} entries={present} />
      )}
    </>
  );
}

function Names({ heading, entries }: { readonly heading: string; readonly entries: readonly BackupEntry[] }) {
  return (
    <section class="vault-preview">
      <h3>{heading}</h3>
      <ul>
        {entries.map(({ id, name, capturedAt }) => (
          <li key={id}>
            <bdi>{name}</bdi> <span class="wk-muted">{formatDate(capturedAt)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
