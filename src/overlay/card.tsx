import type { Ref } from 'preact';
import { type MessageKey, t } from '../platform/i18n.ts';
import { Button } from '../ui/button.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { Logo } from '../ui/logo.tsx';
import { Notice } from '../ui/notice.tsx';
import { CaptureNotice } from './capture-notice.tsx';
import type { CardHint, CardView } from './card-view.ts';
import type { CaptureStatus } from './page-side.ts';
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
}

export interface CardProps {
  readonly view: CardView;
  readonly capture: CaptureStatus;
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
};

/** The step card: which step, what to do, and what became of the token. */
export function Card({ view, capture, collapsed, unanswered, actions, grip, cardRef }: CardProps) {
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
        {view.stopped && <Notice tone="bad">{say(view.stopped)}</Notice>}
        {view.trouble && <Notice tone="warn">{say(view.trouble)}</Notice>}
        {!collapsed && <Words view={view} />}
        {!failed && <CaptureNotice capture={capture} />}
        {unanswered && <Notice tone="bad">{t('card_unknown_status')}</Notice>}
        {!collapsed && <Buttons view={view} actions={actions} />}
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

function Words({ view: { text, hint, current } }: { readonly view: CardView }) {
  return (
    <>
      <p class="card-text">{say(text)}</p>
      {hint && <p class="card-hint">{t(hints[hint])}</p>}
      {current !== undefined && <p class="card-hint">{t('card_peek_status', current)}</p>}
    </>
  );
}

function Buttons({ view, actions }: { readonly view: CardView; readonly actions: CardActions }) {
  const { done, number, total, skippable, reachable } = view;
  if (done) {
    return (
      <div class="card-buttons">
        <Button variant="primary" onClick={actions.close}>
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
      {reachable && <Button onClick={actions.reach}>{t('card_reveal_button')}</Button>}
    </div>
  );
}
