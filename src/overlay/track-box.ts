import { type Box, sameBox } from './geometry.ts';
import { visibleBox } from './visible-box.ts';

/**
 * Follows an element's visible box in every frame until `signal` aborts; `report` hears of each change. `gone` is called
 * once when the page took the element out.
 */
export function trackBox(
  element: Element,
  report: (box: Box | undefined) => void,
  gone: () => void,
  signal: AbortSignal,
): void {
  const view = window;
  let last: Box | undefined;
  let frame = 0;
  const follow = () => {
    if (!element.isConnected) {
      report(undefined);
      gone();
      return;
    }
    const box = visibleBox(element);
    if (!sameBox(box, last)) {
      last = box;
      report(box);
    }
    frame = view.requestAnimationFrame(follow);
  };
  signal.addEventListener('abort', () => view.cancelAnimationFrame(frame));
  if (!signal.aborted) follow();
}
