// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { joinBoxChannel, offerBoxChannel } from './box-channel.ts';
import { wrapBoxes } from './wrap-boxes.ts';

/** A window as far as its boxes go. */
function boxes() {
  const prompt = vi.fn((_text?: string, _preset?: string): string | null => 'typed');
  Object.defineProperty(prompt, 'length', { value: 0 });
  return {
    alert: vi.fn(),
    confirm: vi.fn(() => true),
    prompt,
  };
}
type View = Window & typeof globalThis;

describe('a wrapped box', () => {
  let native: ReturnType<typeof boxes>;
  let view: View;
  const report = vi.fn();
  beforeEach(() => {
    native = boxes();
    view = { ...native } as unknown as View;
    report.mockReset();
    wrapBoxes(view, report);
  });

  test('hands on arguments, results and what is thrown', () => {
    expect(view.prompt('Copy this', 'value')).toBe('typed');
    expect(native.prompt).toHaveBeenCalledWith('Copy this', 'value');
    expect(view.confirm('Sure?')).toBe(true);
    native.prompt.mockImplementation(() => {
      throw new TypeError('Illegal invocation');
    });
    expect(() => view.prompt('x')).toThrow(TypeError);
  });

  test('keeps name, length and the way it is called', () => {
    for (const name of ['alert', 'confirm', 'prompt'] as const) {
      expect(view[name].name).toBe(name);
      expect(view[name]).toHaveLength(0);
      expect(() => new (view[name] as unknown as new () => unknown)()).toThrow(TypeError);
    }
    const self = {};
    view.alert.call(self as Window, 'text');
    expect(native.alert.mock.contexts[0]).toBe(self);
  });

  test('tells what it shows before it opens, and what was typed after', () => {
    native.prompt.mockImplementation(() => {
      expect(report.mock.calls).toEqual([
        ['shown', 'Copy this'],
        ['shown', 'value'],
      ]);
      return 'typed';
    });
    view.prompt('Copy this', 'value');
    expect(report).toHaveBeenLastCalledWith('answered', 'typed');
  });

  test('turns nothing but texts into texts, and survives a reporter that fails', () => {
    const toText = vi.fn(() => 'text');
    view.alert({ toString: toText } as unknown as string);
    expect(toText).not.toHaveBeenCalled();
    report.mockImplementation(() => {
      throw new Error();
    });
    expect(view.prompt('Copy this')).toBe('typed');
  });
});

describe('the channel', () => {
  const heard = vi.fn();
  let end: AbortController;
  beforeEach(() => {
    end?.abort();
    end = new AbortController();
    heard.mockReset();
  });
  const offer = () => offerBoxChannel(document, heard, end.signal);

  test.each([
    ['the watcher', true],
    ['the page side', false],
  ])('agrees on a name when %s runs first', (_, watcherFirst) => {
    if (watcherFirst) offer();
    const tell = joinBoxChannel(document);
    if (!watcherFirst) offer();
    tell('shown', 'a: b\nc');
    expect(heard.mock.calls).toEqual([['shown', 'a: b\nc']]);
  });

  test('tells nobody who asks later', () => {
    offer();
    const tell = joinBoxChannel(document);
    const greeted = vi.fn();
    document.addEventListener('waykey:hello', greeted, { signal: end.signal });
    document.dispatchEvent(new CustomEvent('waykey:ready'));
    expect(greeted).not.toHaveBeenCalled();
    tell('answered', 'still heard');
    expect(heard).toHaveBeenCalledOnce();
  });

  test('uses the event class it kept, whatever the page puts in its place', () => {
    offer();
    const tell = joinBoxChannel(document);
    const kept = CustomEvent;
    vi.stubGlobal('CustomEvent', class extends Event {});
    tell('shown', 'text');
    vi.stubGlobal('CustomEvent', kept);
    expect(heard).toHaveBeenCalledOnce();
  });
});
