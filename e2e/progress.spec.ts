/** The guide goes on the next day where it was. */
import { withProfileOf } from './harness/chromium/restart.ts';
import { followCard } from './harness/follow-card.ts';
import { administrator } from './harness/replica.ts';
import { expect, test } from './harness/test.ts';

const title = 'Generate a master token';
const does = administrator('Carried on');

test('what was saved before the browser was closed is activated after it was opened again', async ({
  person,
  site,
  chromium,
}) => {
  await person.startGuide(title);
  await followCard(person, { ...does, stopAt: 'activate' });
  await chromium.context.close();
  await withProfileOf(chromium, site, async (_, back) => {
    const card = await back.card();
    expect(['open-user-menu', 'sign-in']).toContain(card.step);
    await followCard(back, does);
  });
});
