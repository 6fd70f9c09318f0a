/**
 * What the person uses on the page, told when it begins: a press or a key may take the element away before any click.
 * Only looks; the page gets everything.
 */

/** A press of the pointer or of Space, Enter, or something typed. */
export type Use = 'press' | 'enter' | 'typing';

/** Calls `used` with all an event happened in, innermost first, until `until` aborts. Nothing on `host` counts. */
export function watchUse(
  host: Element,
  used: (within: readonly EventTarget[], by: Use) => void,
  until: AbortSignal,
): void {
  const see = (event: Event) => {
    if (event.target === host || !event.isTrusted) return;
    if (event instanceof KeyboardEvent && event.key !== 'Enter' && event.key !== ' ') return;
    const pressed = event instanceof KeyboardEvent && event.key === 'Enter' ? 'enter' : 'press';
    used(event.composedPath(), event.type === 'input' ? 'typing' : pressed);
  };
  for (const type of ['pointerdown', 'keydown', 'input']) {
    window.addEventListener(type, see, { capture: true, passive: true, signal: until });
  }
}
