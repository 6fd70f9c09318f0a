/**
 * On every page of the site, with or without a guide: draws the launcher, catches one-time values and recognises the API
 * tab. Everything else is injected when it is needed.
 */
import { hello, offerBoxChannel } from '../capture/box-channel.ts';
import { captureValues } from '../capture/capture-values.ts';
import { watchPage } from '../capture/watch-page.ts';
import type { PageState } from '../domain/messages.ts';
import { source } from '../domain/watchable.ts';
import { isApiTab } from '../insidemaps/api-tab.ts';
import { activateGuide } from '../insidemaps/guides/activate-guide.ts';
import { createOverlayHost } from '../overlay/host.ts';
import { drawLauncher } from '../overlay/launcher-button.ts';
import { drawNotice } from '../overlay/notice.ts';
import { type Notice, noticeFor, savedKey } from '../overlay/page-notice.ts';
import { type LauncherOpen, type PageSide, pageSide, publishPageSide } from '../overlay/page-side.ts';
import { ask, isConnected, onNotice } from '../platform/page-messages.ts';
import tokens from '../ui/tokens-basic.css?inline';

const asleep: PageState = {
  launcher: { hidden: true, corner: 'bottom-right' },
  offer: false,
  waiting: [],
  learned: [],
};

const controller = new AbortController();
const { signal } = controller;

/** Starts all there is; answers who is to hear what native boxes say. */
function start(): PageSide['boxes'][number] {
  const state = source<PageState>(asleep);
  const boxes: PageSide['boxes'] = [];
  const capture = captureValues(ask, isConnected, signal);
  const leave = () => {
    controller.abort();
    publishPageSide(undefined);
  };
  const host = createOverlayHost(document, signal);
  // The watcher of a newer Waykey has just started, and sees what this one saw, unless that is gone from the page: then this
  // one goes on warning, once the new one has taken away what was left of the old.
  document.addEventListener(
    hello,
    () => isConnected() || (capture.onlyHere() ? setTimeout(host.settle, 1_000) : leave()),
    { signal },
  );
  const launcherOpen = source<LauncherOpen>(false);
  const cardShown = source(false);
  const side: PageSide = {
    host,
    signal,
    ask,
    connected: isConnected,
    state,
    capture: capture.status,
    take: capture.take,
    asked: capture.asked,
    launcherOpen,
    cardShown,
    looks: [],
    boxes,
    guideLoaded: false,
  };
  publishPageSide(side);
  host.addStyles(tokens, signal);
  drawLauncher(host, state, launcherOpen, signal);

  const notice = source<Notice | undefined>(undefined);
  const listShown = source(false);
  const dismissed = source<readonly string[]>([]);
  const dismiss = (key: string) => {
    if (!dismissed.current.includes(key)) dismissed.set([...dismissed.current, key]);
  };
  const updateNotice = () => {
    const status = capture.status.current;
    // What the card has said is not said again when it goes.
    if (cardShown.current && status.status === 'saved') dismiss(savedKey(status.id));
    notice.set(
      noticeFor({
        capture: status,
        cardShown: cardShown.current,
        listShown: listShown.current,
        waiting: state.current.run ? [] : state.current.waiting,
        dismissed: dismissed.current,
      }),
    );
  };
  for (const fact of [capture.status, cardShown, listShown, dismissed, state])
    fact.watch(updateNotice, signal);
  drawNotice(
    host,
    notice,
    (action, { key }) => {
      const status = capture.status.current;
      if (action === 'retry' && status.status === 'failed') status.retry();
      if (action === 'dismiss') dismiss(key);
      const waiting = state.current.waiting.find(({ id }) => key.endsWith(id));
      if (action === 'activate' && waiting)
        void ask('run/start', { guide: activateGuide, saved: waiting.id });
    },
    signal,
  );

  let asking = false;
  const needGuide = () => {
    if (side.guideLoaded || asking) return;
    asking = true;
    ask('guide/inject')
      .catch(() => launcherOpen.set(false))
      .then(() => {
        asking = false;
      });
  };
  launcherOpen.watch((open) => open && needGuide(), signal);
  // What the lists of the API tab say is read by the guide script: no other page has to carry that.
  listShown.watch((shown) => shown && needGuide(), signal);
  onNotice('page/state', state.set, signal);
  ask('page/wake').then(state.set, () => undefined);

  let promptOpen = false;
  watchPage(
    document,
    (roots, changed) => {
      let valueShown = capture.look(roots, changed);
      for (const further of side.looks) valueShown = further(roots, changed) || valueShown;
      // An orphan has nobody to talk to; it leaves unless it still has something to say.
      if (!isConnected() && !valueShown) {
        leave();
        return false;
      }
      if (changed) listShown.set(isApiTab(roots));
      // Also where it was asked for before: the browser may not have known this page yet, and put it nowhere.
      if (state.current.run) needGuide();
      if (valueShown !== promptOpen) {
        promptOpen = valueShown;
        ask('capture/prompt', { open: valueShown }).catch(() => {
          promptOpen = !valueShown;
        });
      }
      if (listShown.current && state.current.offer && !state.current.launcher.hidden) offer();
      return valueShown || listShown.current;
    },
    capture.enter,
    signal,
  );

  function offer(): void {
    state.set({ ...state.current, offer: false });
    launcherOpen.set('offer');
    ask('launcher/offered').catch(() => undefined);
  }

  return (message, text) => {
    capture.hear(message, text);
    for (const box of boxes) box(message, text);
  };
}

/**
 * Before any script of the page there is only the way that its native boxes are told of: the page is not held up by the
 * rest, which starts right after, or with the first box.
 */
function begin(): void {
  let hear: PageSide['boxes'][number] | undefined;
  // Injected twice at once, it starts once.
  const started = () => (hear ??= pageSide() ? () => undefined : start());
  offerBoxChannel(document, (message, text) => started()(message, text), signal);
  setTimeout(started);
}

if (!pageSide()) begin();
