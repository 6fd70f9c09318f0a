/**
 * What the person uses on the page, told when it begins: a press or a key may take the element away before any click.
 * Only looks; the page gets everything.
 */

/** A press of the pointer or of Space, Enter, Escape, or something typed. */
export type Use = 'press' | 'enter' | 'escape' | 'typing';

const keys: Readonly<Record<string, Use>> = { Enter: 'enter', ' ': 'press', Escape: 'escape' };

/** Calls `used` with all an event happened in, innermost first, until `until` aborts. Nothing on `host` counts. */
export function watchUse(
  host: Element,
  used: (within: readonly EventTarget[], by: Use) => void,
  until: AbortSignal,
): void {
  const see = (event: Event) => {
    if (event.target === host || !event.isTrusted) return;
    const key = event instanceof KeyboardEvent ? keys[event.key] : undefined;
    if (event.type === 'keydown' && !key) return;
    used(event.composedPath(), key ?? (event.type === 'input' ? 'typing' : 'press'));
  };
  for (const type of ['pointerdown', 'keydown', 'input']) {
    window.addEventListener(type, see, { capture: true, passive: true, signal: until });
  }
}
