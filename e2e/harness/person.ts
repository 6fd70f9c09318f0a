/** A person at the browser: looks at what Waykey draws in the page, and uses mouse and keyboard. */
import { until } from './poll.ts';
import { type Box, type CardView, middle, type OverlayButton, type OverlayView, type Tab } from './tab.ts';

/** What did not move for this long, in milliseconds, has arrived: a dialog may still be sliding in. */
export const atRest = 120;

/** A predicate, an exact text, or a pattern. */
export type Matcher = string | RegExp;

/** True when `text` is, or matches, `wanted`. */
export function matches(text: string, wanted: Matcher): boolean {
  return typeof wanted === 'string' ? text === wanted : wanted.test(text);
}

/** What is seen of Waykey, in one line for an error. */
export function inWords(view: OverlayView): string {
  const buttons = view.buttons.map(({ name }) => `[${name}]`).join(' ');
  const card = view.card ? `card ${view.card.guide}/${view.card.step} “${view.card.text}”` : 'no card';
  return `${card}; spotlight ${view.spotlight ? 'on' : 'off'}; buttons ${buttons || 'none'}`;
}

export class Person {
  readonly tab: Tab;

  constructor(tab: Tab) {
    this.tab = tab;
  }

  /** Waits until what Waykey draws is as wanted, and answers what `wanted` made of it. */
  sees<T>(what: string, wanted: (view: OverlayView) => T | undefined | false, seconds?: number): Promise<T> {
    let last: OverlayView | undefined;
    return until(
      what,
      async () => {
        last = await this.tab.look();
        return wanted(last);
      },
      {
        ...(seconds === undefined ? {} : { seconds }),
        inWords: () => (last ? inWords(last) : 'nothing'),
      },
    );
  }

  /** The card, once there is one. */
  card(): Promise<CardView> {
    return this.sees('a step card', (view) => view.card);
  }

  /** The card, once it shows `step`. */
  waitForStep(step: string, seconds?: number): Promise<CardView> {
    return this.sees(`step ${step}`, (view) => view.card?.step === step && view.card, seconds);
  }

  /** A button of Waykey's in the page, once it is there. */
  overlayButton(name: Matcher): Promise<OverlayButton> {
    return this.sees(`a button ${name}`, (view) => view.buttons.find((button) => matches(button.name, name)));
  }

  /** Clicks a button of Waykey's in the page. */
  async press(name: Matcher): Promise<void> {
    await this.tab.click(middle((await this.overlayButton(name)).box));
  }

  /** Text that Waykey draws in the page, once it is there. */
  reads(text: RegExp, seconds?: number): Promise<string> {
    return this.sees(`the text ${text}`, (view) => text.exec(view.text)?.[0], seconds);
  }

  /** The spotlight, once it is there and rests. */
  async spotlight(): Promise<OverlayView & { readonly spotlight: Box }> {
    let before = '';
    let since = performance.now();
    return this.sees('a spotlight at rest', (view) => {
      const now = JSON.stringify(view.spotlight);
      if (now !== before) since = performance.now();
      before = now;
      const rests = performance.now() - since > atRest;
      return rests && view.spotlight && { ...view, spotlight: view.spotlight };
    });
  }

  /** Clicks what is ringed. */
  async clickSpotlight(): Promise<void> {
    await this.tab.click(middle((await this.spotlight()).spotlight));
  }

  /** Starts a guide from the launcher, opening its list unless it is open. */
  async startGuide(title: string): Promise<void> {
    const choices = [title, 'All guides', 'Waykey'];
    // The list may open by itself while it is being opened, and then the press closes it: a person presses again.
    for (let presses = 0; presses < 5; presses++) {
      const button = await this.buttonAtRest('the launcher', (buttons) =>
        choices.map((name) => buttons.find((one) => one.name === name)).find(Boolean),
      );
      await this.tab.click(middle(button.box));
      if (button.name === title) return;
    }
    throw new Error(`The launcher does not lead to “${title}”.`);
  }

  /** A button that stands still: a list that grows or is put in another order moves them under the pointer. */
  private buttonAtRest(
    what: string,
    pick: (buttons: readonly OverlayButton[]) => OverlayButton | undefined,
  ): Promise<OverlayButton> {
    let before = '';
    let since = performance.now();
    return this.sees(`${what} at rest`, ({ buttons }) => {
      const now = JSON.stringify(buttons);
      if (now !== before) since = performance.now();
      before = now;
      return performance.now() - since > atRest && pick(buttons);
    });
  }
}
