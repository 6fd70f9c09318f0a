/**
 * What the person uses on the page, told when it begins: a press or a key may take the element away before any click.
 * Only looks; the page gets everything.
 */

/** Calls `used` with all an event happened in, innermost first, until `until` aborts. Nothing on `host` counts. */
export function watchUse(
  host: Element,
  used: (within: readonly EventTarget[], by: 'press' | 'typing') => void,
  until: AbortSignal,
): void {
  const see = (event: Event) => {
    if (event.target === host || !event.isTrusted) return;
    if (event instanceof KeyboardEvent && event.key !== 'Enter' && event.key !== ' ') return;
    used(event.composedPath(), event.type === 'input' ? 'typing' : 'press');
  };
  for (const type of ['pointerdown', 'keydown', 'input']) {
    window.addEventListener(type, see, { capture: true, passive: true, signal: until });
  }
}
