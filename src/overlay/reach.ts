/** Getting the person to the element to use. */

const focusable = 'a[href], button, input, select, textarea, summary, [tabindex]:not([tabindex="-1"])';

/** Scrolls the element into the middle of the window, softly where the person does not mind motion. */
export function scrollTo(element: Element): void {
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: still ? 'instant' : 'smooth' });
}

/** Scrolls to the element and gives it the focus, or what around or inside it can take it. */
export function reach(element: Element): void {
  scrollTo(element);
  const taker = element.closest<HTMLElement>(focusable) ?? element.querySelector<HTMLElement>(focusable);
  taker?.focus({ preventScroll: true, focusVisible: true } as FocusOptions);
}
