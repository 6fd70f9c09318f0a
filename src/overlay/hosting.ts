/**
 * Whether the page lets the person reach the card. A modal dialog inside a closed shadow root makes everything else inert and
 * tells nobody, and a page may take the host out as often as it is put back: then the step has to be read elsewhere.
 */
import { lineage } from '../locate/composed.ts';
import { followPage } from './follow-page.ts';
import type { OverlayHost } from './page-side.ts';

/** Put back this often in vain, and the page is not fought any longer. */
const tries = 5;
/** A try is looked at after this long, in milliseconds. */
const retryAfter = 100;
/** Asking what is drawn somewhere is dear; a page that keeps changing is asked this many times the duration apart. */
const spacing = 500;
/** Undisturbed for this long, in milliseconds, the page is trusted again. */
const calm = 5_000;

/** Tells `report` whether the card can be reached, each time that changes, until `signal` aborts; first it can. */
export function watchHosting(
  host: OverlayHost,
  report: (hosted: boolean) => void,
  signal: AbortSignal,
): void {
  let hosted = true;
  let failures = 0;
  let failedAt = Number.NEGATIVE_INFINITY;

  followPage(
    document,
    ({ now }) => {
      const card = host.layer.querySelector('[data-waykey="card"]');
      if (!card) return undefined;
      const reachable = isReachable(card, host.element);
      if (reachable && now - failedAt > calm) failures = 0;
      if (!reachable) failedAt = now;
      const holds = reachable && failures < tries;
      const lost = !reachable && failures >= tries;
      if ((holds || lost) && hosted !== holds) {
        hosted = holds;
        report(hosted);
      }
      if (reachable || lost) return undefined;
      failures += 1;
      host.settle(topmostModal());
      return now + retryAfter;
    },
    signal,
    spacing,
  );
}

/** Whether a press somewhere on `drawn` would reach the host. */
function isReachable(drawn: Element, host: Element): boolean {
  if (!host.isConnected) return false;
  const { x, y, width, height } = drawn.getBoundingClientRect();
  const root = host.getRootNode() as Document | ShadowRoot;
  const shares = [0.1, 0.5, 0.9];
  return shares.some((across) =>
    shares.some((down) => root.elementFromPoint(x + width * across, y + height * down) === host),
  );
}

/** The modal dialog that the page shows on top, also in an open shadow root, whose events nobody outside hears. */
function topmostModal(): Element | undefined {
  const [x, y] = [window.innerWidth / 2, window.innerHeight / 2];
  let hit = document.elementFromPoint(x, y);
  for (let inner = hit?.shadowRoot?.elementFromPoint(x, y); inner && inner !== hit; ) {
    hit = inner;
    inner = hit.shadowRoot?.elementFromPoint(x, y);
  }
  return hit ? [...lineage(hit)].find((holder) => holder.matches('dialog:modal')) : undefined;
}
