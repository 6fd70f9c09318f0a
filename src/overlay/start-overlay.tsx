/** Draws launcher list, card and spotlight for one page, and wires them to the background. */
import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import { render } from 'preact';
import type { RecordId } from '../domain/credential.ts';
import type { Guide } from '../guide/guide.ts';
import { type GuideSession, startSession } from './guide-session.ts';
import css from './overlay.css?inline';
import { Overlay, type OverlayProps } from './overlay.tsx';
import type { PageSide } from './page-side.ts';
import { watchableSignal } from './watchable-signal.ts';

/** Starts what the guide script does in a page; everything stops and leaves when the page side's signal aborts. */
export function startOverlay(
  side: PageSide,
  guides: readonly Guide[],
  { onCommand, checkPage }: Pick<OverlayProps, 'onCommand' | 'checkPage'>,
): void {
  const { host, signal: until } = side;
  const state = watchableSignal(side.state, until);
  const open = watchableSignal(side.launcherOpen, until);
  const session = followRun(side, guides);
  const declined = signal<readonly RecordId[]>([]);
  const activated = computed(() => state.value.activated?.find(({ id }) => !declined.value.includes(id)));

  const container = document.createElement('div');
  container.className = 'guide';
  host.addStyles(css, until);
  host.layer.append(container);
  const stop = effect(() => {
    container.hidden = open.value === false && !session.value && !activated.value;
    side.cardShown.set(session.value?.view.value !== undefined);
  });
  render(
    <Overlay
      side={side}
      guides={guides}
      state={state}
      open={open}
      capture={watchableSignal(side.capture, until)}
      session={session}
      activated={activated}
      decline={(id) => {
        declined.value = [...declined.value, id];
      }}
      onCommand={onCommand}
      checkPage={checkPage}
    />,
    container,
  );
  until.addEventListener('abort', () => {
    stop();
    render(null, container);
    container.remove();
  });
}

/** The session of the guide in progress: a new one for each run, none when there is no run. */
function followRun(side: PageSide, guides: readonly Guide[]): ReadonlySignal<GuideSession | undefined> {
  const session = signal<GuideSession | undefined>(undefined);
  let followed: { startedAt: number; controller: AbortController } | undefined;

  const update = () => {
    const { run } = side.state.current;
    if (run && run.startedAt === followed?.startedAt) {
      session.value?.update(run);
      return;
    }
    followed?.controller.abort();
    followed = undefined;
    // Another version of Waykey may have known another guide.
    const guide = run && guides.find(({ id }) => id === run.guide);
    if (!run || !guide) {
      session.value = undefined;
      return;
    }
    const controller = new AbortController();
    followed = { startedAt: run.startedAt, controller };
    session.value = startSession(guide, run, side, AbortSignal.any([controller.signal, side.signal]));
  };
  update();
  side.state.watch(update, side.signal);
  return session;
}
