import { expect } from '@playwright/test';
import type { Person } from './person.ts';
import { type Box, surrounds } from './tab.ts';

/** Checks, on `closedPage`, that the harness sees what is drawn in a closed root and can use it. */
export async function seesIntoClosedRoot(person: Person, target: Box): Promise<void> {
  const card = await person.waitForStep('some-step');
  expect(card).toMatchObject({ guide: 'some-guide', name: 'Waykey: some guide', heading: 'Step 1 of 2' });
  expect(card.text).toBe('Step 1 of 2 Click Target . Next');
  expect(card.buttons.map(({ name }) => name)).toEqual(['Next']);
  expect((await person.tab.look()).announced).toBe('Announced');

  const { spotlight } = await person.spotlight();
  expect(surrounds(spotlight, target)).toBe(true);
  expect(surrounds(target, spotlight)).toBe(false);

  await person.press('Next');
  await person.clickSpotlight();
  await person.sees('no spotlight', (view) => view.spotlight === undefined);
}
