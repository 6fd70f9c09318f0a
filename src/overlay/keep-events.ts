/** What the person does on the overlay stays there: the page's menus stay open and its focus stays where it was. */

const kept = [
  ...['pointerdown', 'pointerup', 'pointercancel', 'mousedown', 'mouseup', 'click', 'auxclick', 'dblclick'],
  ...['contextmenu', 'touchstart', 'touchend', 'touchcancel'],
  ...['keydown', 'keyup', 'keypress', 'beforeinput', 'input', 'change'],
  // A page's focus trap would pull the focus back out of the card.
  ...['focusin', 'focusout'],
] as const;

/** Keeps events that happen inside `host` from everything outside it, until `signal` aborts. */
export function keepEvents(host: Element, signal: AbortSignal): void {
  const stop = (event: Event) => event.stopPropagation();
  for (const type of kept) host.addEventListener(type, stop, { signal });
}

/** Keeps a press on anything in `layer` but a field from moving the focus, until `signal` aborts. */
export function keepFocus(layer: Element, signal: AbortSignal): void {
  const hold = (event: Event) => {
    const [target] = event.composedPath();
    if (!(target as Element).closest?.('input, textarea, select')) event.preventDefault();
  };
  layer.addEventListener('mousedown', hold, { signal });
}
