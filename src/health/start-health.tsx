/** *Check this page*: a panel and outlines that follow the page while the panel is open. */
import { effect, signal } from '@preact/signals';
import { render } from 'preact';
import type { GuideId } from '../domain/run.ts';
import type { Guide } from '../guide/guide.ts';
import { followPage } from '../overlay/follow-page.ts';
import { hasFocus, returnFocus } from '../overlay/launcher-place.ts';
import type { PageSide } from '../overlay/page-side.ts';
import { watchableSignal } from '../overlay/watchable-signal.ts';
import { t } from '../platform/i18n.ts';
import css from './health.css?inline';
import { HealthPanel } from './health-panel.tsx';
import { Marks } from './marks.tsx';
import { checkPage, isSameCheck, type PageCheck } from './page-check.ts';
import { reportOf } from './report.ts';
import { surroundingsOf } from './surroundings.ts';

/** Makes the check ready; the function it returns opens it. Nothing is drawn or followed before. */
export function startHealth(side: PageSide, guides: readonly Guide[]): () => void {
  const { host, signal: until } = side;
  const state = watchableSignal(side.state, until);
  const check = signal<PageCheck | undefined>(undefined);
  let opened: AbortController | undefined;
  let latest: PageCheck | undefined;
  let takeFocus = false;
  let chosen: GuideId | undefined;

  function look(): undefined {
    const { run } = state.value;
    const guide = guides.find(({ id }) => id === (chosen ?? run?.guide)) ?? guides[0];
    if (!guide) return;
    latest = checkPage(guide, run, document, host.element);
    // Times differ at each look; what is drawn changes only when something else does.
    if (!check.value || !isSameCheck(latest, check.value)) check.value = latest;
  }

  function open(): void {
    if (opened) return;
    takeFocus = hasFocus(host);
    opened = new AbortController();
    look();
    followPage(document, look, AbortSignal.any([opened.signal, until]));
  }

  function close(): void {
    opened?.abort();
    opened = undefined;
    returnFocus(host, '.health');
    check.value = undefined;
  }

  const container = document.createElement('div');
  container.className = 'health-root';
  host.addStyles(css, until);
  host.layer.append(container);
  const stop = effect(() => {
    container.hidden = !check.value;
    render(
      check.value ? (
        <>
          <Marks landmarks={check.value.landmarks} />
          <HealthPanel
            check={check.value}
            guides={guides}
            corner={state.value.launcher.corner}
            takeFocus={takeFocus}
            report={() =>
              reportOf(latest as PageCheck, surroundingsOf(document, t('locale_tag')), Date.now())
            }
            choose={(guide) => {
              chosen = guide;
              look();
            }}
            close={close}
          />
        </>
      ) : null,
      container,
    );
  });
  until.addEventListener('abort', () => {
    stop();
    render(null, container);
    container.remove();
  });
  return open;
}
