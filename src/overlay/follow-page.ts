/**
 * When the guide looks at the page: after every change, at most once per frame, and never so often that it costs the page
 * more than a small share of its time; drawing and being told of each change come on top of that.
 */
import type { Moment } from '../guide/settle.ts';

/** While the page keeps changing by itself, looks are this many times their own duration apart, unless another number is given. */
export const spacing = 125;
/** The same while it may be answering the person, who waits for it. */
export const alertSpacing = 10;
/** Without any sign of a change it still looks this often, in milliseconds: field values and shadow roots change unseen. */
export const heartbeat = 1_000;
/** The same while the page may still be answering the person. */
export const alertHeartbeat = 200;
/** How long after the person's last move that is, in milliseconds. */
export const alertFor = 3_000;

/** A look that was asked for is put off by no more than this, in milliseconds: the first one on a busy machine is no measure. */
export const longestWait = 1_000;

/** Looks at the page; answers when to look again though nothing changed. */
export type Look = (moment: Moment) => number | undefined;

/** Calls `look` whenever the page may have changed, until `signal` aborts. The function it returns asks for a look. */
export function followPage(doc: Document, look: Look, signal: AbortSignal, apart = spacing): () => void {
  const view = doc.defaultView as Window;
  const now = () => view.performance.now();
  let changedAt = now();
  let typedAt = Number.NEGATIVE_INFINITY;
  let movedAt = Number.NEGATIVE_INFINITY;
  let lookedAt = Number.NEGATIVE_INFINITY;
  let durations: readonly number[] = [];
  let due = Number.POSITIVE_INFINITY;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let frame = 0;

  const isAlert = () => now() - movedAt < alertFor;

  function earliest(wait: number): number {
    return lookedAt + Math.min(typical(durations) * (isAlert() ? alertSpacing : apart), wait);
  }

  function lookBy(time: number, wait = Number.POSITIVE_INFINITY): void {
    const at = Math.max(time, earliest(wait));
    if (signal.aborted || frame !== 0 || at >= due) return;
    due = at;
    clearTimeout(timer);
    timer = setTimeout(
      () => {
        frame = view.requestAnimationFrame(tick);
      },
      Math.max(0, at - now()),
    );
  }

  function tick(): void {
    frame = 0;
    due = Number.POSITIVE_INFINITY;
    const start = now();
    const again = look({ now: start, changedAt, typedAt });
    const end = now();
    lookedAt = end;
    durations = [...durations, end - start].slice(-5);
    const beat = isAlert() || end - changedAt < alertFor ? alertHeartbeat : heartbeat;
    lookBy(end + beat);
    if (again !== undefined) lookBy(again, longestWait);
  }

  const soon = () => lookBy(now());
  const changed = () => {
    changedAt = now();
    lookBy(changedAt);
  };
  const moved = () => {
    movedAt = now();
    lookBy(movedAt);
  };
  const typed = () => {
    typedAt = now();
    moved();
  };

  const observer = new MutationObserver(changed);
  observer.observe(doc, { subtree: true, childList: true, characterData: true, attributes: true });
  const listen = (target: EventTarget, types: readonly string[], listener: () => void) => {
    for (const type of types)
      target.addEventListener(type, listener, { capture: true, passive: true, signal });
  };
  listen(view, ['input', 'change'], typed);
  listen(view, ['pointerup', 'click', 'keyup'], moved);
  listen(view, ['scroll', 'resize', 'toggle', 'transitionend', 'animationend', 'focusin', 'load'], soon);
  listen(view, ['pageshow', 'popstate'], changed);
  listen(doc, ['visibilitychange', 'fullscreenchange'], soon);
  listen(view.navigation, ['currententrychange'], changed);
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
    view.cancelAnimationFrame(frame);
  });
  soon();
  return () => lookBy(now(), longestWait);
}

/** The median: a look that was interrupted by something else of the browser's says nothing about the next one. */
function typical(durations: readonly number[]): number {
  return durations.toSorted((a, b) => a - b)[(durations.length - 1) >> 1] ?? 0;
}
