import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { laterChoices, type ReminderChoice } from '../../domain/reminder-choice.ts';
import { formatDate, formatTime } from '../../platform/format.ts';
import { type MessageKey, t } from '../../platform/i18n.ts';
import { Button } from '../../ui/button.tsx';
import { quietUntil, type Reminded } from '../reminded.ts';

const words: Readonly<Record<ReminderChoice, MessageKey>> = {
  hour: 'later_hour_button',
  day: 'later_day_button',
  week: 'later_week_button',
  stop: 'later_stop_button',
  again: 'later_again_button',
};

/** *Later*, with how much later; and what was chosen, which can be taken back. */
export function LaterChoice({
  reminded,
  nameId,
  now,
  onChoose,
}: {
  /** What was chosen and said so far. */
  readonly reminded: Reminded | undefined;
  /** The element with the credential's name. */
  readonly nameId: string;
  readonly now: number;
  readonly onChoose: (choice: ReminderChoice) => Promise<void>;
}) {
  const part = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(false);
  const acted = useRef(false);
  const until = quietUntil(reminded, now);
  const quiet = reminded?.stopped || until > now;

  // The button that was pressed is gone: the focus stays where it was.
  const shape = quiet ? 'quiet' : open ? 'open' : 'closed';
  const shapeBefore = useRef(shape);
  useLayoutEffect(() => {
    if (shapeBefore.current === shape) return;
    shapeBefore.current = shape;
    if (acted.current) part.current?.querySelector('button')?.focus();
    acted.current = false;
  });

  const choose = async (choice: ReminderChoice) => {
    acted.current = true;
    await onChoose(choice);
    setOpen(false);
  };
  const button = (choice: ReminderChoice) => (
    <Button key={choice} aria-describedby={nameId} onClick={() => choose(choice)}>
      {t(words[choice])}
    </Button>
  );

  if (quiet) {
    return (
      <div ref={part} class="wk-later">
        <span role="status" class="wk-muted">
          {reminded?.stopped ? t('later_stopped_status') : t('later_until_status', timeOrDate(until, now))}
        </span>
        {button('again')}
      </div>
    );
  }
  return (
    <div ref={part} class="wk-later">
      {open ? (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields, and these are buttons
        <div role="group" class="wk-later" aria-label={t('later_group_label')}>
          {[...laterChoices, 'stop' as const].map(button)}
        </div>
      ) : (
        <Button
          aria-describedby={nameId}
          aria-expanded={false}
          onClick={() => {
            acted.current = true;
            setOpen(true);
          }}
        >
          {t('reminder_later_button')}
        </Button>
      )}
    </div>
  );
}

/** Within a day the hour matters, later the day. */
function timeOrDate(time: number, now: number): string {
  return time - now < 12 * 3_600_000 ? formatTime(time) : formatDate(time);
}
