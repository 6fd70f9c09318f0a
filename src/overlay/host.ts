/**
 * The one element Waykey adds to a page: a closed shadow root with a layer in the browser's top layer. It stands behind
 * `<body>`, moves into the page's modal dialogs and back out, and is not in the page at all while nothing is shown.
 */
import { t, textDirection } from '../platform/i18n.ts';
import css from './host.css?inline';
import { keepEvents } from './keep-events.ts';
import type { OverlayHost } from './page-side.ts';
import { followTopLayer } from './top-layer.ts';

/** Makes the host; it leaves the page without a trace when `signal` aborts. */
export function createOverlayHost(doc: Document, signal: AbortSignal): OverlayHost {
  // What an older Waykey left: Firefox stops its script without a word.
  doc.querySelector('waykey-overlay')?.remove();
  const element = doc.createElement('waykey-overlay');
  const root = element.attachShadow({ mode: 'closed' });
  const layer = doc.createElement('div');
  layer.className = 'layer';
  layer.popover = 'manual';
  layer.dir = textDirection();
  layer.lang = t('locale_tag');
  root.append(layer);
  keepEvents(element, root, signal);

  // The page may take out a dialog, or all it holds, without telling.
  const homeGone = new MutationObserver(() => {
    if (element.parentNode !== home()) place();
  });
  const contentChanged = new MutationObserver(() => place());
  const topLayer = followTopLayer(doc, () => place(true), signal);

  let shown: Element | undefined;

  function home(): Element {
    if (shown?.isConnected && shown.matches('dialog:modal')) return shown;
    return topLayer.top() ?? doc.documentElement;
  }

  /** Puts the host where it belongs now; `raise` also when it stands there already, but under something newer. */
  function place(raise = false): void {
    if (signal.aborted) return;
    if (![...layer.children].some((child) => !(child as HTMLElement).hidden)) {
      leave();
      return;
    }
    homeGone.disconnect();
    const parent = home();
    // Everything behind <body> waits until the parser has made one.
    if (!doc.body || parent !== doc.documentElement)
      homeGone.observe(doc, { childList: true, subtree: true });
    if (!doc.body) return;
    if (element.parentNode === parent && layer.matches(':popover-open') && !raise) return;
    const focused = root.activeElement;
    if (element.parentNode !== parent) move(element, parent);
    if (layer.matches(':popover-open')) layer.hidePopover();
    layer.showPopover();
    if (focused instanceof HTMLElement && root.activeElement !== focused)
      focused.focus({ preventScroll: true });
  }

  function leave(): void {
    homeGone.disconnect();
    element.remove();
  }

  addStyles(root, css, signal);
  contentChanged.observe(layer, {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: ['hidden'],
  });
  // A page that replaces its whole document throws the host out; it comes back with the person's next move.
  for (const type of ['pointerdown', 'keydown', 'DOMContentLoaded'] as const) {
    doc.defaultView?.addEventListener(type, () => place(), { capture: true, passive: true, signal });
  }
  signal.addEventListener('abort', () => {
    contentChanged.disconnect();
    leave();
  });

  return {
    element,
    layer,
    settle(into) {
      shown = into;
      place(true);
    },
    addStyles(text, until) {
      addStyles(root, text, until);
    },
  };
}

/** Keeps focus and scroll positions inside `element` where the browser can. */
function move(element: Element, parent: Element): void {
  if (element.isConnected && parent.isConnected) parent.moveBefore(element, null);
  else parent.append(element);
}

/** Not subject to the page's content security policy; Firefox does not let every content script adopt sheets. */
function addStyles(root: ShadowRoot, text: string, until: AbortSignal): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    until.addEventListener('abort', () => {
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet);
    });
  } catch {
    const style = document.createElement('style');
    style.textContent = text;
    root.prepend(style);
    until.addEventListener('abort', () => style.remove());
  }
}
