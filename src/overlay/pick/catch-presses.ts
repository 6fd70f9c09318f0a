/**
 * While the person points something out, the page gets none of their presses: each event of one is caught on its way
 * down, at the window, in every document that can be reached. Moving, hovering, scrolling and Tab are the page's as ever.
 */

const presses = [
  ...['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'click', 'auxclick', 'dblclick', 'contextmenu'],
  ...['touchstart', 'touchend'],
];
/** Presses this soon after the one that counted belong to it, in milliseconds: many people double-click everything. */
const echoFor = 500;

export interface Caught {
  /** The pointer is over this, or the keyboard focus came to it. */
  readonly over: (element: Element) => void;
  /** The person picked this. Nothing more is reported then. */
  readonly picked: (element: Element, by: 'pointer' | 'keyboard') => void;
  readonly left: () => void;
}

/**
 * Catches presses outside `host` until the person picks something or leaves; then no more is reported, and nothing is
 * caught once the press that counted is over.
 */
export function catchPresses(doc: Document, host: Element, report: Caught, until: AbortSignal): void {
  const reporting = new AbortController();
  const catching = new AbortController();
  until.addEventListener('abort', () => {
    reporting.abort();
    catching.abort();
  });
  let over = 0;

  const ours = (event: Event) => event.target === host || !event.isTrusted;
  const swallow = (event: Event) => {
    // A finger still has to be able to scroll.
    if (event.type !== 'touchstart') event.preventDefault();
    event.stopImmediatePropagation();
  };
  function end(then: () => void): void {
    if (reporting.signal.aborted) return;
    reporting.abort();
    over = performance.now();
    then();
  }

  const press = (event: Event) => {
    const echo = reporting.signal.aborted;
    if (echo && event.type === 'pointerdown' && performance.now() - over > echoFor) catching.abort();
    if (ours(event) || catching.signal.aborted) return;
    swallow(event);
    const element = elementOf(event);
    // Disabled buttons get no click, and a finger may slide off: the press counts where it ends.
    const counts = event.type === 'pointerup' && (event as PointerEvent).button === 0;
    if (counts && element) end(() => report.picked(element, 'pointer'));
  };
  const key = (event: Event) => {
    const { key: name, type } = event as KeyboardEvent;
    if (!event.isTrusted || !['Enter', ' ', 'Escape'].includes(name)) return;
    const echo = reporting.signal.aborted;
    if (echo && type === 'keydown' && !(event as KeyboardEvent).repeat) catching.abort();
    if (catching.signal.aborted || (ours(event) && name !== 'Escape')) return;
    swallow(event);
    if (type !== 'keydown') return;
    if (name === 'Escape') end(report.left);
    const element = elementOf(event);
    if (name !== 'Escape' && element && !element.matches('body, html')) {
      end(() => report.picked(element, 'keyboard'));
    }
  };
  const moved = (event: Event) => {
    const element = elementOf(event);
    if (!ours(event) && element) report.over(element);
  };

  for (const view of windowsOf(doc)) {
    const listen = (types: readonly string[], listener: (event: Event) => void, signal: AbortSignal) => {
      for (const type of types)
        view.addEventListener(type, listener, { capture: true, passive: false, signal });
    };
    listen(presses, press, catching.signal);
    listen(['keydown', 'keyup', 'keypress'], key, catching.signal);
    listen(['pointerover'], moved, reporting.signal);
    // Not `focusin`: what comes from the overlay itself is kept from everybody.
    listen(['focus'], moved, reporting.signal);
  }
}

/** The innermost thing an event happened to, through open shadow roots. */
function elementOf(event: Event): Element | undefined {
  const [inner] = event.composedPath();
  return (inner as Node | undefined)?.nodeType === Node.ELEMENT_NODE ? (inner as Element) : undefined;
}

/** The window, and those of the frames in it that belong to the site. */
function windowsOf(doc: Document): readonly Window[] {
  const inner = [...doc.querySelectorAll('iframe')].flatMap((frame) => {
    const held = documentIn(frame);
    return held ? windowsOf(held) : [];
  });
  return doc.defaultView ? [doc.defaultView, ...inner] : inner;
}

function documentIn(frame: HTMLIFrameElement): Document | null {
  try {
    return frame.contentDocument;
  } catch {
    return null;
  }
}
