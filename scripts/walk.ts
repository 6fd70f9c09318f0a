/** Walks the guide *Generate a master token* by itself, from the signed-out home page to the token in the vault. */
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ChromiumTab } from '../e2e/harness/chromium/chromium-tab.ts';
import { openVault, reveal, vaultRow } from '../e2e/harness/chromium/extension-pages.ts';
import { type Chromium, launchChromium } from '../e2e/harness/chromium/launch.ts';
import { followCard } from '../e2e/harness/follow-card.ts';
import { projectRoot } from '../e2e/harness/paths.ts';
import { Person } from '../e2e/harness/person.ts';
import { administratorTypes, issuedToken, siteHome } from '../e2e/harness/replica.ts';
import type { CardView } from '../e2e/harness/tab.ts';
import type { Site } from '../e2e/site/server.ts';

/** The walk did not end as it should; the message says where. */
export class WalkError extends Error {
  override readonly name = 'WalkError';
}

const stepsOfTheArticle = 10;
const tokenName = 'Integration of the new website';
const folder = join(projectRoot, 'demo');

/**
 * Prints each step as it is done and leaves a picture of each in `demo/`.
 * @throws WalkError when the vault does not hold what the site issued.
 */
export async function walk(site: Site): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const chromium = await launchChromium({ site });
  try {
    await followGuide(chromium);
    await checkVault(chromium, site);
    console.log('Pictures of each step are in demo/.');
  } finally {
    await chromium.close();
  }
}

async function followGuide({ context }: Chromium): Promise<void> {
  const tab = await ChromiumTab.of(context.pages()[0] ?? (await context.newPage()));
  const person = new Person(tab);
  const done: string[] = [];
  let current: CardView | undefined;

  async function show(card: CardView): Promise<void> {
    if (current) tick(current);
    current = card.step === 'done' ? undefined : card;
    const number = String(done.length + 1).padStart(2, '0');
    await tab.screenshot(join(folder, `${number}-${card.step}.png`));
  }
  function tick(card: CardView): void {
    done.push(card.step);
    console.log(`✓ ${card.heading}`);
  }

  await tab.goto(siteHome);
  await person.startGuide('Generate a master token');
  await showFirstStep(person, show);
  await followCard(person, { typed: administratorTypes(tokenName), onStep: show });
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

async function checkVault(chromium: Chromium, site: Site): Promise<void> {
  const token = issuedToken(site, tokenName);
  const vault = await openVault(chromium);
  const row = vaultRow(vault, tokenName);
  await row.getByText('Active', { exact: true }).waitFor();
  await vault.screenshot({ path: join(folder, `${stepsOfTheArticle + 2}-vault.png`) });
  if ((await reveal(row)) !== token.value) {
    throw new WalkError('The vault holds another token than the one the site issued.');
  }
  if (!token.active) throw new WalkError('The vault says Active, but the site does not.');
  console.log(`✓ The vault holds “${tokenName}”, Active, and it is the token the site issued.`);
}
