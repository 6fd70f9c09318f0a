/** Takes back what a mutation did. */
export type Undo = () => void;

/** Every element of the page, through open shadow roots. */
export function everyElement(root: ParentNode = document): Element[] {
  return [...root.querySelectorAll('*')].flatMap((element) => [
    element,
    ...(element.shadowRoot ? everyElement(element.shadowRoot) : []),
  ]);
}

/** Whether the element may be taken out and put back without a trace: not so what reacts to it, or would close. */
export function isMovable(element: Element): boolean {
  const stays = (part: Element) =>
    part.localName.includes('-') ||
    part.matches('dialog,[popover],iframe,slot,details[open],.ng-scope script');
  return ![element, ...element.querySelectorAll('*')].some(stays) && !element.closest('svg,select');
}
