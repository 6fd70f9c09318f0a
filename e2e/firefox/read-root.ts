import type { OverlayView } from '../harness/tab.ts';

/**
 * Runs in the page, in a sandbox: what Waykey draws inside its closed root, as JSON. It must not refer to anything
 * outside itself. Names are read from the markup; the accessibility tree is checked in Chromium.
 */
export function readRoot(root: ParentNode): string {
  const isShown = (element: Element) => element.checkVisibility({ visibilityProperty: true });
  const tidy = (text: string | null | undefined) => (text ?? '').replaceAll(/\s+/g, ' ').trim();
  const isLive = (element: Element | null) =>
    Boolean(element?.closest('[aria-live], [role=status], [role=alert]'));
  const nameOf = (element: Element) => {
    const ids = element.getAttribute('aria-labelledby')?.split(/\s+/) ?? [];
    const labels = ids.map((id) => root.querySelector(`#${CSS.escape(id)}`)?.textContent);
    return tidy(
      element.getAttribute('aria-label') ?? (labels.length > 0 ? labels.join(' ') : element.textContent),
    );
  };
  const boxOf = (element: Element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return { x, y, width, height };
  };
  const texts = (from: Node, liveOnly = false) => {
    const walker = document.createTreeWalker(from, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    while (walker.nextNode()) {
      const parent = walker.currentNode.parentElement;
      if (!parent || parent.localName === 'style' || !isShown(parent) || (liveOnly && !isLive(parent)))
        continue;
      found.push(tidy(walker.currentNode.nodeValue));
    }
    return tidy(found.filter((text) => text !== '').join(' '));
  };
  const buttonsIn = (from: ParentNode) =>
    [...from.querySelectorAll('button, [role=button]')]
      .filter(isShown)
      .map((button) => ({ name: nameOf(button), box: boxOf(button) }));

  const card = root.querySelector('[data-waykey=card]');
  const ring = root.querySelector('[data-waykey=spotlight]');
  const view: OverlayView = {
    card:
      card && isShown(card)
        ? {
            guide: card.getAttribute('data-guide') ?? '',
            step: card.getAttribute('data-step') ?? '',
            name: nameOf(card),
            heading: tidy(card.querySelector('h1, h2, h3, [role=heading]')?.textContent),
            text: texts(card),
            buttons: buttonsIn(card),
            box: boxOf(card),
          }
        : undefined,
    spotlight: ring && isShown(ring) ? boxOf(ring) : undefined,
    buttons: buttonsIn(root),
    text: texts(root),
    announced: texts(root, true),
  };
  return JSON.stringify(view);
}
