import { useMemo, useState } from 'preact/hooks';
import { type Credential, credentialStates } from '../../domain/credential.ts';
import { type LifeChange, stateAt } from '../../domain/life.ts';
import { formatDate } from '../../platform/format.ts';
import { t } from '../../platform/i18n.ts';
import { StateBadge } from '../../ui/state-badge.tsx';
import { useGrowing } from '../../ui/use-growing.ts';
import { causeWords } from './cause-words.ts';
import { kindWords, stateWords } from './state-words.ts';
import { TimelineBar } from './timeline-bar.tsx';
import { byEnd, lastChange, type Scale, scaleOf } from './timeline-course.ts';

/** The states that a bar is drawn in. */
const drawn = credentialStates.filter((state) => ['not-activated', 'active', 'deactivated'].includes(state));

/** The lives of all credentials at a glance: a table whose rows hold a bar each. Drawn when it is opened. */
export function Timeline({
  credentials,
  now,
}: {
  readonly credentials: readonly Credential[];
  readonly now: number;
}) {
  const [open, setOpen] = useState(false);
  return (
    <details class="timeline" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('timeline_open_summary')}</summary>
      {open && <TimelineTable credentials={credentials} now={now} />}
    </details>
  );
}

function TimelineTable({ credentials, now }: Parameters<typeof Timeline>[0]) {
  const rows = useMemo(() => byEnd(credentials, now), [credentials, now]);
  const scale = useMemo(() => scaleOf(credentials, now), [credentials, now]);
  const count = useGrowing(rows.length);
  return (
    <>
      <table class="timeline-table">
        <caption class="wk-visually-hidden">{t('timeline_table_caption')}</caption>
        <thead>
          <tr>
            <th scope="col">
              <span class="wk-visually-hidden">{t('timeline_course_column')}</span>
              <span class="timeline-axis" aria-hidden="true">
                <span>{formatDate(scale.from)}</span>
                <span>{formatDate(scale.to)}</span>
              </span>
            </th>
            <th scope="col">{t('timeline_state_column')}</th>
            <th scope="col">{t('timeline_end_column')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, count).map((credential) => (
            <TimelineRow key={credential.id} credential={credential} scale={scale} now={now} />
          ))}
        </tbody>
      </table>
      <p class="timeline-legend" aria-hidden="true">
        {drawn.map((state) => (
          <span key={state}>
            <i data-state={state} /> {t(stateWords[state].text)}
          </span>
        ))}
        <span>
          <i data-state="active" data-ahead="" /> {t('timeline_ahead_legend')}
        </span>
        <span>
          <i data-today="" /> {t('timeline_today_legend')}
        </span>
      </p>
    </>
  );
}

function TimelineRow({
  credential,
  scale,
  now,
}: {
  readonly credential: Credential;
  readonly scale: Scale;
  readonly now: number;
}) {
  const { id, name, kind, capturedAt, expiresAt } = credential;
  const state = stateAt(credential, now);
  const words = stateWords[state];
  const last = lastChange(credential, now);
  return (
    <tr>
      <th scope="row">
        <a href={`#${id}`}>
          <bdi>{name}</bdi>
        </a>
        <TimelineBar credential={credential} scale={scale} now={now} />
        <small>
          {[t(kindWords[kind]), t('vault_row_saved', formatDate(capturedAt)), last && sinceWords(last)]
            .filter(Boolean)
            .join(' · ')}
        </small>
      </th>
      <td>
        <StateBadge tone={words.tone}>{t(words.text)}</StateBadge>
      </td>
      <td class="timeline-end">
        {expiresAt === undefined ? t('timeline_noEnd_text') : formatDate(expiresAt)}
      </td>
    </tr>
  );
}

function sinceWords({ state, at, cause }: LifeChange): string {
  return t('timeline_since_text', t(stateWords[state].text), formatDate(at), t(causeWords[cause]));
}
