/** What a person has to do from the signed-out home page to a token that works: following the card, and by the article’s ten steps. */
import type { Page } from 'playwright';
import { ByHand } from '../../e2e/harness/by-hand.ts';
import { ChromiumTab } from '../../e2e/harness/chromium/chromium-tab.ts';
import { vaultRow } from '../../e2e/harness/chromium/extension-pages.ts';
import { launchChromium } from '../../e2e/harness/chromium/launch.ts';
import { followCard } from '../../e2e/harness/follow-card.ts';
import { Person } from '../../e2e/harness/person.ts';
import { until } from '../../e2e/harness/poll.ts';
import { administrator, issuedToken, siteHome } from '../../e2e/harness/replica.ts';
import { type Site, startSite } from '../../e2e/site/server.ts';
import type { Part } from '../lab/part.ts';
import { spreadOf } from '../lab/statistics.ts';

const name = 'Website integration';

/** Presses, and fields filled in. */
interface Actions {
  /** Until the token is active. */
  readonly toActive: number;
  /** Of these, what only keeps the value. */
  readonly toKeep: number;
  /** After that, until it is known that the token works; undefined where no page offers to try it. */
  readonly toVerified?: number;
}

export const actions: Part = async () => {
  const card = await withSite(true, followTheCard);
  const hand = await withSite(false, byTheArticle);
  const line = (what: string, ...counts: readonly number[]) => ({
    what,
    unit: 'actions' as const,
    cells: counts.map((count) => spreadOf([count])),
  });
  return {
    title: 'From the signed-out home page to a token that works',
    how:
      'On the replica’s first front end. An action is a press, a field filled in, a text selected, or copied and put somewhere. Following ' +
      'the card: from the Waykey button on, doing what is ringed and nothing else. By hand: the ten steps of the site’s own article, by ' +
      'someone who never looks for anything. To try whether the token works the article has no step and the site no page.',
    rows: [],
    grid: {
      columns: ['following the card', 'by hand'],
      rows: [
        line('until the token is active', card.toActive, hand.toActive),
        line('of these, to keep its value', card.toKeep, hand.toKeep),
        line('from there to “It works”', card.toVerified ?? 0, Number.NaN),
      ],
    },
    bars: [
      {
        what: 'following the card, until the token is active: no more than by hand',
        figure: card.toActive,
        unit: 'actions',
        sense: 'at most',
        limit: hand.toActive,
      },
    ],
  };
};

async function withSite(
  extension: boolean,
  use: (page: Page, site: Site) => Promise<Actions>,
): Promise<Actions> {
  const site = await startSite({ skin: 'angularjs' });
  const chromium = await launchChromium({ site, ...(extension ? {} : { extension: false }) });
  try {
    const page = chromium.context.pages()[0] ?? (await chromium.context.newPage());
    const actions = await use(page, site);
    if (!issuedToken(site, name).active) throw new Error('The token is not active: the count says nothing.');
    return actions;
  } finally {
    await chromium.close();
    await site.close();
  }
}

async function followTheCard(page: Page): Promise<Actions> {
  const tab = await ChromiumTab.of(page);
  await tab.goto(siteHome);
  const person = new Person(tab);
  const title = 'Generate a master token';
  // The button, and the guide in its list.
  await person.startGuide(title);
  const toActive = 2 + (await followCard(person, administrator(name)));
  const opened = page.context().waitForEvent('page');
  await person.press('Open vault');
  const vault = await opened;
  await vaultRow(vault, name).getByRole('button', { name: 'Verify', exact: true }).click();
  await vault.getByRole('dialog').getByRole('button', { name: 'Allow' }).click();
  await vaultRow(vault, name).getByText('It works: InsideMaps accepts this token.').waitFor();
  return { toActive, toKeep: 0, toVerified: 3 };
}

/** The article’s steps 1 to 10; what is done in the page is counted there, as it happens. */
async function byTheArticle(page: Page, site: Site): Promise<Actions> {
  let count = 0;
  await page.exposeFunction('acted', () => {
    count += 1;
  });
  await page.addInitScript(countActions);
  const hand = new ByHand(page, 'angularjs');
  await hand.signIn();
  await hand.openApiTab();
  await hand.generate(name);
  // Select, copy, and put it somewhere to find it again: none of these is a press or a field of this page.
  const toKeep = 3;
  await hand.closePrompt();
  await hand.choose(name, 'Activate');
  await until('the token active', () => issuedToken(site, name).active);
  return { toActive: count + toKeep, toKeep };
}

/** As a text: what compiles this file would put helpers into functions that the page lacks. */
const countActions = `
  let filled;
  addEventListener('mousedown', ({ target }) => target.closest('input, textarea') || acted(), true);
  addEventListener('input', ({ target }) => {
    if (target !== filled) acted();
    filled = target;
  }, true);`;
