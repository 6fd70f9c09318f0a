import { useState } from 'preact/hooks';
import { t } from '../../platform/i18n.ts';
import { Button } from '../../ui/button.tsx';
import { PasteDialog } from './paste-dialog.tsx';

/** Opens the field for a value that was not caught. */
export function PasteButton() {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button variant="quiet" icon="note" onClick={() => setOpen(true)}>
        {t('paste_open_button')}
      </Button>
      {open && <PasteDialog onClose={() => setOpen(false)} />}
    </>
  );
}
