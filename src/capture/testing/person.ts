/** What a person does in a page, for tests: the browser alone marks events as theirs. */

/** Sends an event to an element as the browser does for a person. */
export function doing(element: Element, type: string, more: Readonly<Record<string, unknown>> = {}): void {
  const event = new Event(type, { bubbles: true, composed: true, cancelable: true });
  for (const [name, value] of Object.entries({ ...more, isTrusted: true })) {
    Object.defineProperty(event, name, { value });
  }
  element.dispatchEvent(event);
}

/** Presses what has this text. */
export function press(text: string, root: ParentNode = document): void {
  const element = [...root.querySelectorAll('button, [role=menuitem]')].find(
    (one) => one.textContent?.trim() === text,
  );
  if (!element) throw new Error(`nothing says "${text}"`);
  doing(element, 'pointerdown');
  doing(element, 'click');
}

/** Copies a text from the page. */
export function copy(text: string): void {
  doing(document.body, 'copy', { clipboardData: { getData: () => text } });
}
