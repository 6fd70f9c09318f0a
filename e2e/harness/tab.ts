/** What a person sees and does in one tab. Each browser has its own implementation; journeys know only this. */

/** A point of the window, in CSS pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A rectangle of the window, in CSS pixels. */
export interface Box extends Point {
  readonly width: number;
  readonly height: number;
}

/** The middle of a box, where a person clicks. */
export function middle(box: Box): Point {
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** True when `outer` surrounds `inner`, give or take `slack` pixels. */
export function surrounds(outer: Box, inner: Box, slack = 1): boolean {
  return (
    outer.x <= inner.x + slack &&
    outer.y <= inner.y + slack &&
    outer.x + outer.width >= inner.x + inner.width - slack &&
    outer.y + outer.height >= inner.y + inner.height - slack
  );
}

/** A button that Waykey draws in the page. */
export interface OverlayButton {
  readonly name: string;
  readonly box: Box;
}

/** The step card. */
export interface CardView {
  readonly guide: string;
  readonly step: string;
  /** The accessible name of the card. */
  readonly name: string;
  readonly heading: string;
  /** All text on the card, in order. */
  readonly text: string;
  readonly buttons: readonly OverlayButton[];
  readonly box: Box;
}

/** Everything Waykey draws in the page at one moment. */
export interface OverlayView {
  readonly card?: CardView | undefined;
  /** The box of the spotlight; undefined while it is off. */
  readonly spotlight?: Box | undefined;
  readonly buttons: readonly OverlayButton[];
  /** All text, in order. */
  readonly text: string;
  /** What the live regions hold. */
  readonly announced: string;
}

/** A field of the page, as a person knows it. */
export interface Field {
  /** Its label, in lower case. */
  readonly name: string;
  readonly type: string;
  readonly filled: boolean;
  /** It shows something and takes nothing, as the prompted value does. */
  readonly readOnly: boolean;
}

/** Something a person picks out of a page by reading it. */
export interface Words {
  /** What it says. */
  readonly text: string;
  /** What stands beside it, where several say the same. */
  readonly beside?: string;
}

export interface Tab {
  /** What Waykey draws; an empty view when it draws nothing. */
  look(): Promise<OverlayView>;
  click(point: Point): Promise<void>;
  type(text: string): Promise<void>;
  press(key: string): Promise<void>;
  /** The field of the page at a point; undefined when something else is there. */
  fieldAt(point: Point): Promise<Field | undefined>;
  /** Where the page says these words; undefined when it does not. */
  find(words: Words): Promise<Box | undefined>;
  goto(url: string): Promise<void>;
  screenshot(file: string): Promise<void>;
}

/** Runs in the page: where it says these words. It must not refer to anything outside itself. */
export function findInPage({ text, beside }: Words): Box | undefined {
  // Web components keep what they show in roots of their own.
  const tree = {
    within(root: ParentNode): Element[] {
      return [...root.querySelectorAll('*')].flatMap((one) => [
        one,
        ...(one.shadowRoot ? this.within(one.shadowRoot) : []),
      ]);
    },
    holding(scopes: readonly (Element | null)[]): number {
      return scopes.findIndex(
        (scope) =>
          scope && [scope, ...this.within(scope)].some((one) => one.textContent.includes(beside ?? '')),
      );
    },
  };
  const saying = tree
    .within(document.body)
    .filter(
      (one) =>
        one.textContent.trim().toLowerCase() === text.toLowerCase() &&
        one.childElementCount === 0 &&
        one.checkVisibility(),
    );
  let [found] = saying;
  if (beside !== undefined) {
    let scopes: (Element | null)[] = saying;
    while (scopes.some(Boolean) && tree.holding(scopes) < 0) {
      scopes = scopes.map(
        (scope) =>
          scope && (scope.parentElement ?? (scope.getRootNode() as Partial<ShadowRoot>).host ?? null),
      );
    }
    found = saying[tree.holding(scopes)];
  }
  if (!found) return undefined;
  const { x, y, width, height } = found.getBoundingClientRect();
  return { x, y, width, height };
}

/** Runs in the page: the field at a point. It must not refer to anything outside itself. */
export function fieldInPage({ x, y }: Point): Field | undefined {
  let hit = document.elementFromPoint(x, y);
  while (hit?.shadowRoot?.elementFromPoint(x, y)) {
    const inner: Element | null = hit.shadowRoot.elementFromPoint(x, y);
    if (inner === hit) break;
    hit = inner;
  }
  const label = hit?.closest('label');
  const element = label?.control ?? hit;
  const typed = element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement;
  if (!typed || ['checkbox', 'radio', 'button', 'submit'].includes(element.type)) return undefined;
  const names = [
    element.getAttribute('aria-label'),
    ...[...(element.labels ?? [])].map((one) => one.textContent),
    element.placeholder,
    element.name,
  ];
  const name = names.find((text) => text?.trim()) ?? '';
  const { type, value, readOnly } = element;
  return { name: name.trim().toLowerCase(), type, filled: value !== '', readOnly };
}
