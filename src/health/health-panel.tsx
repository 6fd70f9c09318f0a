import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { Corner } from '../domain/messages.ts';
import type { GuideId } from '../domain/run.ts';
import type { Guide } from '../guide/guide.ts';
import { say } from '../overlay/say.ts';
import { type MessageKey, t } from '../platform/i18n.ts';
import { Button } from '../ui/button.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { type CheckedLandmark, countOf, type PageCheck } from './page-check.ts';

export interface HealthPanelProps {
  readonly check: PageCheck;
  readonly guides: readonly Guide[];
  readonly corner: Corner;
  /** It was opened with the keyboard. */
  readonly takeFocus: boolean;
  /** Makes the report, at the moment it is wanted. */
  readonly report: () => string;
  readonly choose: (guide: GuideId) => void;
  readonly close: () => void;
}

const copied: Readonly<Record<'yes' | 'no', MessageKey>> = {
  yes: 'check_copied_status',
  no: 'check_copyFailed_status',
};

/** What the check found, thing by thing, and the report to send. */
export function HealthPanel(props: HealthPanelProps) {
  const { check, corner, takeFocus, close } = props;
  const panel = useRef<HTMLDivElement>(null);
  const folded = useSignal(false);
  useEffect(() => {
    if (takeFocus) panel.current?.querySelector('select')?.focus();
  }, [takeFocus]);
  return (
    <div
      ref={panel}
      class="health"
      role="dialog"
      aria-label={t('check_name')}
      data-waykey="page-check"
      data-corner={corner}
      onKeyDown={(event) => event.key === 'Escape' && close()}
    >
      <div class="health-head">
        <h2 class="health-title">{t('check_title')}</h2>
        <IconButton
          icon={folded.value ? 'expand' : 'collapse'}
          label={t(folded.value ? 'check_unfold_button' : 'check_fold_button')}
          aria-expanded={!folded.value}
          onClick={() => {
            folded.value = !folded.value;
          }}
        />
        <IconButton icon="close" label={t('check_close_button')} onClick={close} />
      </div>
      <Counts check={check} />
      {!folded.value && <Details {...props} />}
    </div>
  );
}

function Counts({ check }: Pick<HealthPanelProps, 'check'>) {
  const { found, unsure, missing } = countOf(check);
  return (
    <p class="health-counts" role="status">
      {t('check_counts_status', found, unsure, missing)}
    </p>
  );
}

function Details({ check, guides, report, choose }: HealthPanelProps) {
  const copying = useSignal<'yes' | 'no' | undefined>(undefined);
  const text = useSignal<string | undefined>(undefined);
  const copy = async () => {
    text.value = report();
    try {
      await navigator.clipboard.writeText(text.value);
      copying.value = 'yes';
    } catch {
      copying.value = 'no';
    }
  };
  return (
    <>
      <label class="health-guide">
        <span>{t('check_guide_label')}</span>
        <select value={check.guide.id} onChange={({ currentTarget }) => choose(currentTarget.value)}>
          {guides.map(({ id, title }) => (
            <option key={id} value={id}>
              {say(title)}
            </option>
          ))}
        </select>
      </label>
      {/* It scrolls, so the keyboard has to get there. */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: see above */}
      <section class="health-scroll" tabIndex={0} aria-label={t('check_title')}>
        <ul class="health-list">
          {[...check.landmarks].sort(byUrgency).map((each) => (
            <Line key={each.landmark.id} {...each} />
          ))}
        </ul>
        <p class="health-hint">{t('check_elsewhere_hint')}</p>
        <details
          onToggle={({ currentTarget }) => {
            if (currentTarget.open) text.value = report();
          }}
        >
          <summary>{t('check_report_summary')}</summary>
          <pre class="health-report" dir="ltr" lang="en">
            {text.value}
          </pre>
        </details>
      </section>
      <div class="health-foot">
        <Button variant="primary" icon="copy" onClick={() => void copy()}>
          {t('check_copy_button')}
        </Button>
        <p class="health-copied" role="status">
          {copying.value && t(copied[copying.value])}
        </p>
      </div>
    </>
  );
}

const urgency = { unsure: 0, found: 1, several: 1, missing: 2 } as const;
const byUrgency = (one: CheckedLandmark, other: CheckedLandmark) =>
  urgency[one.status] - urgency[other.status];

const words = {
  found: 'check_found_status',
  several: 'check_several_status',
  unsure: 'check_unsure_status',
  missing: 'check_missing_status',
} as const satisfies Record<CheckedLandmark['status'], MessageKey>;

function Line({ landmark, status, elements, confidence, evidence }: CheckedLandmark) {
  return (
    <li class="health-line" data-status={status} data-landmark={landmark.id}>
      <span class="health-id" dir="ltr" lang="en">
        {landmark.id}
      </span>{' '}
      <span class="health-status">
        {t(words[status], elements.length)}
        {status !== 'missing' && ` · ${Math.round(confidence * 100)} %`}
      </span>
      {status !== 'missing' && (
        <span class="health-evidence" dir="ltr" lang="en">
          {' '}
          {evidence.join('; ')}
        </span>
      )}
    </li>
  );
}
