import { useEffect, useRef } from 'preact/hooks';
import { t } from '../../platform/i18n.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import type { OverlayHost } from '../page-side.ts';
import type { Picking } from './picking.ts';

/** What the card says while the person shows Waykey where something is. */
export function PickPanel({ picking, host }: { readonly picking: Picking; readonly host: OverlayHost }) {
  const panel = useRef<HTMLDivElement>(null);
  const stage = picking.stage.value;
  const name = picking.pointed.value?.name;
  const byKeyboard = stage.at === 'asking' && stage.by === 'keyboard';

  useEffect(() => {
    const inside = (host.layer.getRootNode() as Document | ShadowRoot).activeElement !== null;
    // Whoever picks with the keyboard answers with it; nobody else's focus moves.
    if (byKeyboard || (inside && stage.at !== 'picking')) panel.current?.querySelector('button')?.focus();
  }, [byKeyboard, stage.at, host]);

  const leave = (event: KeyboardEvent) => {
    if (event.key === 'Escape') picking.stop();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape leaves, as the words say; everything has a button too
    <div ref={panel} class="pick-panel" onKeyDown={leave}>
      {stage.at === 'picking' && (
        <>
          <p class="card-text">{t('pick_point_text')}</p>
          <p class="card-hint">{t('pick_keys_text')}</p>
          <p class="card-hint">{t('pick_menu_text')}</p>
          <div class="card-buttons">
            <Button onClick={picking.stop}>{t('dialog_cancel_button')}</Button>
          </div>
        </>
      )}
      {stage.at === 'asking' && (
        <>
          <p class="card-text">
            {t('pick_ask_text')} {name && <b dir="auto">{t('pick_named_text', name)}</b>}
          </p>
          <div class="card-buttons pick-answers">
            <Button variant="primary" onClick={() => picking.answer(true)}>
              {t('pick_yes_button')}
            </Button>
            <Button onClick={() => picking.answer(false)}>{t('pick_no_button')}</Button>
          </div>
        </>
      )}
      {stage.at === 'unclear' && (
        <>
          <Notice tone="warn">{t('pick_unclear_status')}</Notice>
          <div class="card-buttons">
            <Button variant="quiet" onClick={picking.stop}>
              {t('notice_dismiss_button')}
            </Button>
            <Button onClick={picking.start}>{t('card_show_button')}</Button>
          </div>
        </>
      )}
    </div>
  );
}
