/** Walks the guide *Generate a master token* by itself, from the signed-out home page to the token in the vault. */
import type { Page } from 'playwright';
import { ChromiumTab } from '../e2e/harness/chromium/chromium-tab.ts';
import { openVault, reveal, vaultRow } from '../e2e/harness/chromium/extension-pages.ts';
import { type Chromium, type ChromiumOptions, launchChromium } from '../e2e/harness/chromium/launch.ts';
import { followCard } from '../e2e/harness/follow-card.ts';
import { Person } from '../e2e/harness/person.ts';
import { administrator, issuedToken, siteHome } from '../e2e/harness/replica.ts';
import type { CardView } from '../e2e/harness/tab.ts';
import type { Site } from '../e2e/site/server.ts';

/** The walk did not end as it should; the message says where. */
export class WalkError extends Error {
  override readonly name = 'WalkError';
}

const stepsOfTheArticle = 10;
const tokenName = 'Integration of the new website';

/** Takes a picture of what a step, or the vault, looks like. */
export type TakePicture = (name: string, page: Page) => Promise<void>;

/**
 * Prints each step as it is done and has a picture taken of each.
 * @throws WalkError when the vault does not hold what the site issued.
 */
export async function walk(
  site: Site,
  takePicture: TakePicture,
  options: ChromiumOptions = {},
): Promise<void> {
  const chromium = await launchChromium({ ...options, site });
  try {
    await followGuide(chromium, takePicture);
    await checkVault(chromium, site, takePicture);
  } finally {
    await chromium.close();
  }
}

async function followGuide({ context }: Chromium, takePicture: TakePicture): Promise<void> {
  const tab = await ChromiumTab.of(context.pages()[0] ?? (await context.newPage()));
  const person = new Person(tab);
  const done: string[] = [];
  let current: CardView | undefined;

  async function show(card: CardView): Promise<void> {
    if (current) tick(current);
    current = card.step === 'done' ? undefined : card;
    await takePicture(card.step, tab.page);
  }
  function tick(card: CardView): void {
    done.push(card.step);
    console.log(`✓ ${card.heading}`);
  }

  await tab.goto(siteHome);
  await person.startGuide('Generate a master token');
  await showFirstStep(person, show);
  await followCard(person, { ...administrator(tokenName), onStep: show }).catch(async (error: unknown) => {
    await takePicture('stuck', tab.page);
    throw error;
  });
  if (new Set(done).size !== stepsOfTheArticle) {
    throw new WalkError(`${done.length} steps were done, not ${stepsOfTheArticle}: ${done.join(', ')}.`);
  }
}

/** Whoever is on the site has done the first step; *Back* shows what it was. */
async function showFirstStep(person: Person, show: (card: CardView) => Promise<void>): Promise<void> {
  const { step } = await person.card();
  await person.press('Back');
  await show(await person.sees('the step before', ({ card }) => card && card.step !== step && card));
  await person.press('Next');
  await person.waitForStep(step);
}

async function checkVault(chromium: Chromium, site: Site, takePicture: TakePicture): Promise<void> {
  const token = issuedToken(site, tokenName);
  const vault = await openVault(chromium);
  const row = vaultRow(vault, tokenName);
  await row.getByText('Active', { exact: true }).waitFor();
  await takePicture('vault', vault);
  if ((await reveal(row)) !== token.value) {
    throw new WalkError('The vault holds another token than the one the site issued.');
  }
  if (!token.active) throw new WalkError('The vault says Active, but the site does not.');
  console.log(`✓ The vault holds “${tokenName}”, Active, and it is the token the site issued.`);
}
