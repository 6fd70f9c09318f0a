import { useEffect, useRef, useState } from 'preact/hooks';
import type { RecordId } from '../../domain/credential.ts';
import { t } from '../../platform/i18n.ts';
import { Button } from '../../ui/button.tsx';
import { CheckField } from '../../ui/check-field.tsx';
import type { Selection } from '../../vault-list/selection.ts';
import { BackupDialog } from './backup-dialog.tsx';

/** What is selected, and what can be done with it. It stays in sight while the list moves below it. */
export function SelectionBar({
  selection,
  locked,
  onAllShown,
  onDone,
}: {
  readonly selection: Selection;
  /** Nothing can be backed up now. */
  readonly locked: boolean;
  /** All that are shown are to be selected, or none of them. */
  readonly onAllShown: (selected: boolean) => void;
  readonly onDone: () => void;
}) {
  const { selected, hidden, ofShown } = selection;
  const [backedUp, setBackedUp] = useState<ReadonlySet<RecordId>>();
  const bar = useRef<HTMLFieldSetElement>(null);
  useEffect(() => bar.current?.querySelector('input')?.focus(), []);
  return (
    <fieldset ref={bar} class="vault-selection">
      <legend class="wk-visually-hidden">{t('select_start_button')}</legend>
      <CheckField
        label={t('select_all_label')}
        checked={ofShown === 'all'}
        mixed={ofShown === 'some'}
        onChange={onAllShown}
      />
      <p role="status">
        {hidden > 0
          ? t('select_hidden_status', selected.size, hidden)
          : t('select_count_status', selected.size)}
      </p>
      <Button icon="download" disabled={locked || selected.size === 0} onClick={() => setBackedUp(selected)}>
        {t('select_backup_button')}
      </Button>
      <Button variant="quiet" onClick={onDone}>
        {t('select_end_button')}
      </Button>
      {backedUp && (
        <BackupDialog count={backedUp.size} only={backedUp} onClose={() => setBackedUp(undefined)} />
      )}
    </fieldset>
  );
}
