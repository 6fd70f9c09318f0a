import type { ComponentChildren, Ref } from 'preact';
import { type MessageKey, t } from '../platform/i18n.ts';
import { Button } from '../ui/button.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { Logo } from '../ui/logo.tsx';
import { Notice } from '../ui/notice.tsx';
import { CaptureNotice } from './capture-notice.tsx';
import type { CardHint, CardView } from './card-view.ts';
import type { CaptureStatus } from './page-side.ts';
import { RowChoice } from './row-choice.tsx';
import { say } from './say.ts';
import type { GripProps } from './use-drag.ts';

/** What the person can do on the card. */
export interface CardActions {
  readonly peek: (by: 1 | -1) => void;
  readonly skip: (step: string) => void;
  readonly close: () => void;
  /** Scrolls to the element to use and moves the focus there. */
  readonly reach: () => void;
  readonly collapse: (collapsed: boolean) => void;
  /** Of the listed things this one is meant. */
  readonly choose: (index: number) => void;
  /** The person wants to show where it is. */
  readonly show: () => void;
  /** The token of this guide is active, and can be proved to work in the vault. */
  readonly verify?: (() => void) | undefined;
}

export interface CardProps {
  readonly view: CardView;
  readonly capture: CaptureStatus;
  /** In place of words and buttons while the person shows where something is. */
  readonly showing?: ComponentChildren;
  readonly collapsed: boolean;
  /** The background did not answer the last thing the person did here. */
  readonly unanswered: boolean;
  readonly actions: CardActions;
  /** What makes the grip move the card. */
  readonly grip: GripProps;
  readonly cardRef: Ref<HTMLDivElement>;
}

const hints: Record<CardHint, MessageKey> = {
  'not-seen': 'card_notSeen_status',
  several: 'card_several_status',
  'out-of-sight': 'card_outOfSight_status',
  unsure: 'card_unsure_status',
  used: 'card_used_status',
  shown: 'card_shown_status',
};

/** The step card: which step, what to do, and what became of the token. */
export function Card(props: CardProps) {
  const { view, capture, showing, collapsed, unanswered, actions, grip, cardRef } = props;
  const failed = capture.status === 'failed';
  return (
    <div
      ref={cardRef}
      class="card"
      role="dialog"
      aria-label={t('card_name', say(view.guide.title))}
      data-waykey="card"
      data-guide={view.guide.id}
      data-step={view.stepId}
      // Where the key for the card leads; the next press of Tab is at its first button.
      tabIndex={-1}
    >
      <div class="card-head">
        <Logo size={22} />
        <span class="card-guide">{say(view.guide.title)}</span>
        <IconButton icon="grip" label={t('card_move_button')} data-grip {...grip} />
        {!view.done && (
          <>
            <IconButton
              icon={collapsed ? 'expand' : 'collapse'}
              label={t(collapsed ? 'card_expand_button' : 'card_collapse_button')}
              aria-expanded={!collapsed}
              onClick={() => actions.collapse(!collapsed)}
            />
            <IconButton icon="close" label={t('card_close_button')} onClick={actions.close} />
          </>
        )}
      </div>
      <Progress view={view} />
      <div class="card-body">
        {failed && <CaptureNotice capture={capture} />}
        <Heading view={view} />
        {view.organization !== undefined && (
          <p class="card-place">
            {t('card_organization_text')} <bdi>{view.organization}</bdi>
          </p>
        )}
        {view.stopped && <Notice tone="bad">{say(view.stopped)}</Notice>}
        {view.trouble && <Notice tone="warn">{say(view.trouble)}</Notice>}
        {view.warning && !collapsed && (
          <Notice tone="warn">
            {say(view.warning)}
            {view.note && <span class="card-note">{t('warning_usedBy_text', view.note)}</span>}
          </Notice>
        )}
        {showing ?? (!collapsed && <Words view={view} choose={actions.choose} />)}
        {!failed && <CaptureNotice capture={capture} />}
        {capture.status === 'saved' && view.lacksBackup && <p class="card-hint">{t('card_backup_text')}</p>}
        {actions.verify && <p class="card-hint">{t('verify_offer_text')}</p>}
        {unanswered && <Notice tone="bad">{t('card_unknown_status')}</Notice>}
        {!collapsed && !showing && <Buttons view={view} actions={actions} />}
      </div>
    </div>
  );
}

function Progress({ view: { guide, number, done } }: { readonly view: CardView }) {
  return (
    <div class="card-progress" aria-hidden="true">
      {guide.steps.map(({ id }, index) => (
        <span key={id} data-reached={done || index < number} />
      ))}
    </div>
  );
}

function Heading({ view: { done, number, total, title } }: { readonly view: CardView }) {
  if (done) return <h2 class="card-title">{say(title)}</h2>;
  return (
    <h2 class="card-title">
      <span class="card-count">{t('card_step_heading', number, total)}</span> {say(title)}
    </h2>
  );
}

function Words({ view, choose }: { readonly view: CardView; readonly choose: CardActions['choose'] }) {
  const { text, hint, where, choice, current, before } = view;
  return (
    <>
      {before !== undefined && <p class="card-hint">{t('card_before_status', before)}</p>}
      <p class="card-text">{say(text)}</p>
      {where && <p class="card-text">{say(where)}</p>}
      {hint && <p class="card-hint">{t(hints[hint])}</p>}
      {choice && <RowChoice choice={choice} choose={choose} />}
      {current !== undefined && <p class="card-hint">{t('card_peek_status', current)}</p>}
    </>
  );
}

function Buttons({ view, actions }: { readonly view: CardView; readonly actions: CardActions }) {
  const { done, number, total, skippable, showable, reachable } = view;
  if (done) {
    return (
      <div class="card-buttons">
        {actions.verify && (
          <Button variant="primary" icon="vault" onClick={actions.verify}>
            {t('popup_openVault_button')}
          </Button>
        )}
        <Button variant={actions.verify ? 'secondary' : 'primary'} onClick={actions.close}>
          {t('card_close_button')}
        </Button>
      </div>
    );
  }
  return (
    <div class="card-buttons">
      {number > 1 && (
        <Button variant="quiet" onClick={() => actions.peek(-1)}>
          {t('card_back_button')}
        </Button>
      )}
      {number < total && (
        <Button variant="quiet" onClick={() => actions.peek(1)}>
          {t('card_next_button')}
        </Button>
      )}
      {skippable !== undefined && (
        <Button variant="quiet" onClick={() => actions.skip(skippable)}>
          {t('card_skip_button')}
        </Button>
      )}
      {showable && <Button onClick={actions.show}>{t('card_show_button')}</Button>}
      {reachable && <Button onClick={actions.reach}>{t('card_reveal_button')}</Button>}
    </div>
  );
}
