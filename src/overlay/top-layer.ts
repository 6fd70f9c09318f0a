/**
 * What the page has in the browser's top layer. A modal dialog, and in Chromium what fills the screen, makes everything
 * outside it inert, and an open `popover=auto` closes on any press outside it: the overlay has to stand inside the topmost of
 * them.
 */

const modal = 'dialog:modal';
/** Films, pictures and frames draw nothing that stands in them. */
const fullScreen = ':fullscreen:not(html, video, audio, img, canvas, iframe, object, embed)';
const lightDismissed = '[popover=""]:popover-open, [popover="auto" i]:popover-open';

export interface TopLayer {
  /** The element the overlay has to stand in now; undefined when it can stand anywhere. */
  top(): Element | undefined;
}

/**
 * Follows the page's dialogs and popovers until `signal` aborts. `changed` is called when one opened (already open then)
 * and when one is about to close (no longer `top()` then).
 */
export function followTopLayer(doc: Document, changed: () => void, signal: AbortSignal): TopLayer {
  // In the order they were opened; the order in the document says nothing about which one is on top.
  const opened = new Set<Element>(doc.querySelectorAll(`${modal}, ${lightDismissed}, ${fullScreen}`));
  const closing = new Set<Element>();

  const before = (event: Event) => {
    const element = event.target as Element;
    if ((event as ToggleEvent).newState === 'open') {
      closing.delete(element);
      // A script that opens it goes on right after this; when the browser itself does, only `toggle` comes after it.
      queueMicrotask(() => opens(element));
    } else {
      closing.add(element);
      opened.delete(element);
      changed();
    }
  };
  const after = (event: Event) => {
    const element = event.target as Element;
    closing.delete(element);
    if ((event as ToggleEvent).newState === 'open') opens(element);
  };
  function opens(element: Element): void {
    opened.delete(element);
    opened.add(element);
    if (!signal.aborted) changed();
  }
  // They do not bubble, but they are seen on the way down.
  doc.addEventListener('beforetoggle', before, { capture: true, signal });
  doc.addEventListener('toggle', after, { capture: true, signal });
  const fills = () => {
    if (doc.fullscreenElement) opens(doc.fullscreenElement);
    else changed();
  };
  doc.addEventListener('fullscreenchange', fills, { signal });

  return {
    top: () =>
      [...opened].findLast(
        (element) =>
          element.isConnected &&
          !closing.has(element) &&
          element.matches(`${modal}, ${lightDismissed}, ${fullScreen}`),
      ),
  };
}
