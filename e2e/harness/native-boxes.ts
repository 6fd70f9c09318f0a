/** The browser's own boxes, in the front end that asks and shows with them: they freeze the page until they are answered. */
import type { Page } from 'playwright';
import type { SkinName } from '../site/server.ts';

/** Steps that are done in a native box. Their cards are never seen: nothing can be drawn while one is open. */
const inBoxes = ['name-token', 'save-token', 'name-key', 'save-key', 'confirm-replace'];

/** Whether this front end asks and shows with native boxes. */
export function usesBoxes(skin: SkinName): boolean {
  return skin === 'prompt';
}

/** What is left to be seen of a guide's steps on this front end. */
export function stepsSeen(skin: SkinName, steps: readonly string[]): readonly string[] {
  return usesBoxes(skin) ? steps.filter((step) => !inBoxes.includes(step)) : steps;
}

/** Answers every box as a person does: an empty field with `name`, what is shown or asked with OK. */
export function answerBoxes(page: Page, name: string): void {
  page.on('dialog', async (box) => {
    await box.accept(box.type() === 'prompt' ? box.defaultValue() || name : undefined);
  });
}
