/** What the person does on the overlay stays there: the page's menus stay open and its focus stays where it was. */

/** Stopped where they leave the overlay. */
const kept = [
  ...['pointerup', 'pointercancel', 'mouseup', 'click', 'auxclick', 'dblclick', 'contextmenu'],
  ...['touchend', 'touchcancel', 'keyup', 'keypress', 'beforeinput', 'input', 'change'],
] as const;
/**
 * Stopped before the page hears of them at all: menus close and focus traps snap shut on these, and many listen while the
 * event is still on its way down.
 */
const taken = ['pointerdown', 'mousedown', 'touchstart', 'keydown', 'focusin', 'focusout'] as const;

/** Keeps what happens inside `host`, whose closed root is `root`, from everything outside it, until `signal` aborts. */
export function keepEvents(host: Element, root: ShadowRoot, signal: AbortSignal): void {
  const stop = (event: Event) => event.stopPropagation();
  for (const type of kept) host.addEventListener(type, stop, { signal });

  const take = (event: Event) => {
    // The host may itself stand in an open root of the page's.
    const ours = event.composedPath()[0] === host;
    // A trap that hears of the focus going to the overlay pulls it back.
    if (!ours && (event as FocusEvent).relatedTarget !== host) return;
    event.stopImmediatePropagation();
    if (ours) handOver(event, root);
  };
  const view = host.ownerDocument.defaultView as Window;
  for (const type of taken) view.addEventListener(type, take, { capture: true, signal });
}

/** Lets the overlay's own listeners have a copy of the event, which stays inside, as what they answer to it. */
function handOver(event: Event, root: ShadowRoot): void {
  const inside = { bubbles: true, cancelable: true };
  if (event instanceof KeyboardEvent) {
    const { key, code, shiftKey, altKey, ctrlKey, metaKey } = event;
    const copy = new KeyboardEvent('keydown', { ...inside, key, code, shiftKey, altKey, ctrlKey, metaKey });
    root.activeElement?.dispatchEvent(copy);
    // Escape would close the page's dialog that the overlay stands in.
    if (copy.defaultPrevented || key === 'Escape') event.preventDefault();
  } else if (event instanceof MouseEvent) {
    const { type, clientX, clientY, button, buttons } = event;
    const target = root.elementFromPoint(clientX, clientY);
    if (event instanceof PointerEvent) {
      const { pointerId, pointerType, isPrimary } = event;
      const pointer = { pointerId, pointerType, isPrimary };
      target?.dispatchEvent(
        new PointerEvent(type, { ...inside, ...pointer, clientX, clientY, button, buttons }),
      );
    } else if (!target?.closest('input, textarea, select')) {
      // A press on anything but a field does not move the focus.
      event.preventDefault();
    }
  }
}
