/**
 * The browser's own boxes freeze the page and are no part of it, so their text can only be had as the page hands it over.
 * The wrappers have the same name, length, result and exceptions as the functions they stand for, and fake nothing more.
 */
import type { BoxMessage } from './box-channel.ts';

const names = ['alert', 'confirm', 'prompt'] as const;

/** Wraps the boxes of `view`; `report` is called before a box opens, and after it was answered with a text. */
export function wrapBoxes(
  view: Window & typeof globalThis,
  report: (message: BoxMessage, text: string) => void,
): void {
  const { apply } = Reflect;
  const tell = (message: BoxMessage, text: unknown) => {
    // Only texts: turning anything else into one could run code of the page twice.
    if (typeof text !== 'string' || text === '') return;
    try {
      report(message, text);
    } catch {
      // Whatever happens here, the page gets its box.
    }
  };
  for (const name of names) {
    const original = view[name] as (...texts: unknown[]) => unknown;
    const wrapper = {
      [name](this: unknown, ...texts: unknown[]) {
        tell('shown', texts[0]);
        tell('shown', texts[1]);
        const answer = apply(original, this, texts);
        tell('answered', answer);
        return answer;
      },
    }[name] as typeof original;
    Object.defineProperty(wrapper, 'length', { value: original.length, configurable: true });
    const place = Object.getOwnPropertyDescriptor(view, name);
    Object.defineProperty(view, name, { ...place, value: wrapper });
  }
}
