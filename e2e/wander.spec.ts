/** Random walks through the production build: someone does right and wrong things, and the card alone then leads to the end. */
import { chooseRole } from './harness/by-hand.ts';
import { ChromiumTab } from './harness/chromium/chromium-tab.ts';
import { type FollowOptions, followCard } from './harness/follow-card.ts';
import { Person } from './harness/person.ts';
import { siteHome } from './harness/replica.ts';
import { test } from './harness/test.ts';
import { wayOf } from './harness/ways.ts';
import { goalOf } from './walks/goals.ts';
import { randomFrom } from './walks/random.ts';

/** What is done between the beginning and following the card to the end. */
const moves = ['follow', 'follow', 'follow', 'reload', 'back', 'home', 'sign-out', 'second-tab'] as const;

const walks = [
  { guide: 'deactivate-master-token', seed: 1 },
  { guide: 'remove-api-key', seed: 2 },
  { guide: 'change-member-role', seed: 3 },
  { guide: 'invite-admins', seed: 4 },
  { guide: 'create-organization', seed: 5 },
] as const;

for (const { guide, seed } of walks) {
  test(`whatever was done before, the card leads to the end: ${guide}`, async ({ person, site, skin }) => {
    const way = wayOf(guide);
    way.prepare?.(site);
    const reached = goalOf(guide, site);
    const random = randomFrom(seed);
    let { page } = person.tab;
    let walker: Person = person;
    const options: FollowOptions = way.follow((use, role) => chooseRole(page, skin, use, role));
    await person.startGuide(way.title);
    for (let index = 0; index < 6; index++) {
      const before = (await walker.card()).step;
      if (before === 'done') break;
      switch (random.pick(moves)) {
        case 'follow':
          // To the next step and no further.
          await followCard(walker, {
            ...options,
            stopWhen: ({ step }) => step === 'done' || step !== before,
          });
          break;
        case 'reload':
          await page.reload();
          break;
        case 'back':
          await page.goBack();
          if (!page.url().startsWith(siteHome)) await page.goto(siteHome);
          break;
        case 'home':
          await page.goto(siteHome);
          break;
        case 'sign-out':
          await page.context().clearCookies();
          await page.reload();
          break;
        default: {
          const former = page;
          page = await former.context().newPage();
          walker = new Person(await ChromiumTab.of(page));
          await page.goto(former.url());
          await former.close();
        }
      }
    }
    await followCard(walker, options);
    if (!reached(undefined)) throw new Error(`The card says that it is done, but ${guide} did nothing.`);
  });
}
