import { useEffect, useRef } from 'preact/hooks';
import type { Corner, PageState, Stranger } from '../domain/messages.ts';
import type { GuideId } from '../domain/run.ts';
import type { Fitting } from '../guide/fitting.ts';
import { t } from '../platform/i18n.ts';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { Notice } from '../ui/notice.tsx';
import { say } from './say.ts';
import { strangerWords } from './stranger-words.ts';

export interface LauncherActions {
  readonly start: (guide: GuideId) => void;
  readonly move: (corner: Corner) => void;
  readonly hide: () => void;
  /** Opens the page check. */
  readonly check: () => void;
  /** Shows all guides in place of the first. */
  readonly showAll: () => void;
  readonly close: () => void;
}

const clockwise: readonly Corner[] = ['bottom-right', 'bottom-left', 'top-left', 'top-right'];

/** The corner after `corner`. */
export function nextCorner(corner: Corner): Corner {
  return clockwise[(clockwise.indexOf(corner) + 1) % clockwise.length] as Corner;
}

/** What stands in the lists of the page and is not in the vault, with what helps. */
function Strangers({ strangers }: { readonly strangers: readonly Stranger[] }) {
  if (strangers.length === 0) return null;
  return (
    <section class="list-strangers" aria-labelledby="waykey-strangers">
      <h3 id="waykey-strangers">{t('strangers_heading')}</h3>
      {strangers.map((stranger) => (
        <p key={stranger.kind} class="list-hint">
          {strangerWords(stranger)}
        </p>
      ))}
      <p class="list-hint">{t('strangers_explained_text')}</p>
    </section>
  );
}

/** What the launcher opens: one button per guide, and what to do with the launcher itself. */
export function LauncherList({
  guides,
  offering,
  state,
  takeFocus,
  unanswered,
  actions,
}: {
  readonly guides: readonly Fitting[];
  readonly state: PageState;
  /** It opened by itself: only the first guide, so that it is in nobody's way. */
  readonly offering: boolean;
  /** The person opened it with the keyboard. */
  readonly takeFocus: boolean;
  readonly unanswered: boolean;
  readonly actions: LauncherActions;
}) {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (takeFocus) list.current?.querySelector<HTMLElement>('.list-guide')?.focus();
  }, [takeFocus]);

  return (
    <div
      ref={list}
      class="list"
      role="dialog"
      aria-label={t('launcher_list_name')}
      data-waykey="launcher-list"
      data-corner={state.launcher.corner}
      onKeyDown={(event) => event.key === 'Escape' && actions.close()}
    >
      <div class="list-head">
        <h2 class="list-title">{t('launcher_list_title')}</h2>
        <IconButton icon="close" label={t('launcher_close_button')} onClick={actions.close} />
      </div>
      <ul class="list-guides">
        {(offering ? guides.slice(0, 1) : guides).map(({ guide: { id, title }, unfit }) => (
          <li key={id}>
            <button
              type="button"
              class="list-guide"
              aria-describedby={unfit && `waykey-unfit-${id}`}
              onClick={() => actions.start(id)}
            >
              <Icon name="route" />
              <span>{say(title)}</span>
            </button>
            {unfit && (
              <p id={`waykey-unfit-${id}`} class="list-hint">
                {say(unfit)}
              </p>
            )}
          </li>
        ))}
      </ul>
      {offering && guides.length > 1 && <Button onClick={actions.showAll}>{t('launcher_all_button')}</Button>}
      {!offering && <Strangers strangers={state.strangers ?? []} />}
      {unanswered && <Notice tone="bad">{t('card_unknown_status')}</Notice>}
      <div class="list-foot">
        <Button variant="quiet" onClick={actions.check}>
          {t('check_page_button')}
        </Button>
        <Button variant="quiet" onClick={() => actions.move(nextCorner(state.launcher.corner))}>
          {t('launcher_move_button')}
        </Button>
        <Button variant="quiet" onClick={actions.hide} aria-describedby="waykey-hide-hint">
          {t('launcher_hide_button')}
        </Button>
        <p id="waykey-hide-hint" class="list-hint">
          {t('launcher_hide_hint')}
        </p>
      </div>
    </div>
  );
}
