/** What every guide library is asked in the page of the bench, whatever it calls these things itself. */
export interface Peer {
  /** Shows one step on the element, as the library's own first example does. */
  show(element: HTMLElement): void;
  /** Where its mark is in the window now; nothing while there is none. */
  mark(): DOMRect | undefined;
}

declare global {
  var peer: Peer;
}

/** The words of the one step. */
export const words = { title: 'Generate a token', text: 'Choose Generate token in this menu.' } as const;
