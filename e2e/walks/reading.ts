/** Runs in the page: reading it as a person does, by what is visible and can be pressed. */

/** What can be pressed or filled in. */
export const controls =
  'a,button,summary,[role=button],[role=menuitem],[role=tab],[ng-click],input,select,textarea';

/** Everything visible that says exactly these words, innermost elements only. */
export function saying(words: string, within: Element = document.body): Element[] {
  return [...within.querySelectorAll('*')].filter(
    (one) => reads(one, words) && ![...one.children].some((child) => reads(child, words)) && isShown(one),
  );
}

/** The controls that say exactly these words. */
export function controlsSaying(words: string, within: Element = document.body): Element[] {
  return saying(words, within).filter((one) => one.closest(controls));
}

function reads(element: Element, words: string): boolean {
  return element.textContent.trim().toLowerCase() === words.toLowerCase();
}

export function shown<T extends Element>(selector: string, within: Element = document.body): T[] {
  return [...within.querySelectorAll<T>(selector)].filter(isShown);
}

export function isShown(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  return (
    width > 1 && height > 1 && element.checkVisibility({ opacityProperty: true, visibilityProperty: true })
  );
}

/** What lies off the screen is scrolled to; what is on it must not be covered. */
export function receivesClicks(element: Element): boolean {
  if (!isShown(element)) return false;
  const { x, y, width, height } = element.getBoundingClientRect();
  const [left, top] = [x + width / 2, y + height / 2];
  if (left < 0 || top < 0 || left > innerWidth || top > innerHeight) return true;
  const hit = document.elementFromPoint(left, top);
  const control = element.closest(controls) ?? element;
  return hit !== null && (control.contains(hit) || element.contains(hit));
}
