/** Check this page: what it says of a page, and that the report holds nothing of the person's. */
import type { Page } from 'playwright';
import { ByHand } from './harness/by-hand.ts';
import { issuedToken, organizationName } from './harness/replica.ts';
import { expect, test } from './harness/test.ts';
import { seededOrganizations, seededPassword, seededPeople } from './site/model.ts';

/** What is on the clipboard, read as pasting it does. */
async function pasted(page: Page): Promise<string> {
  await page.context().grantPermissions(['clipboard-read'], { origin: new URL(page.url()).origin });
  return page.evaluate(() => navigator.clipboard.readText());
}

test('without a guide, over a prompt that shows a token: the report can be sent, and holds nothing of the person’s', async ({
  person,
  skin,
  site,
}) => {
  const { page } = person.tab;
  const hand = new ByHand(page, skin);
  await hand.signIn();
  await hand.openApiTab();
  await hand.generate('Front desk');
  await person.reads(/Saved.*Front desk/);
  await person.press('Waykey');
  await person.press('Check this page');
  await person.reads(/Found: \d+ · unsure: \d+ · not found: \d+/);
  await person.reads(/token-prompt found/);

  await person.press('Copy the report');
  await person.reads(/Copied/);
  expect(await hand.prompt().isVisible(), 'the prompt is still open').toBe(true);
  const report = await pasted(page);
  expect(report).toMatch(/^# Waykey page check\n/);
  expect(report).toContain('- guide: generate-master-token');
  expect(report).toMatch(/\| token-prompt \| dialog \| found \| [01]\.\d\d \| [01]\.\d\d \| \d+\.\d \| \S/);
  expect(report).toMatch(/\| get-started \| control \| missing \|/);

  const { value } = issuedToken(site, 'Front desk');
  const own = [
    ...[value, ...value.split('.'), 'Front desk', seededPassword, ...Object.values(seededOrganizations)],
    ...Object.values(seededPeople).flatMap(({ name, email }) => [name, email]),
    ...page
      .url()
      .split(/[/#!?=]+/)
      .filter((part) => /\d/.test(part)),
  ];
  // A control: these are what the page shows.
  const shown = await page.evaluate(
    () =>
      document.body.textContent +
      [...document.querySelectorAll('input, textarea')].map((one) => (one as HTMLInputElement).value),
  );
  for (const each of [value, seededPeople.administrator.name, organizationName])
    expect(shown.toLowerCase().includes(each.toLowerCase()), 'the page shows it').toBe(true);
  for (const each of own)
    expect(report.toLowerCase().includes(each.toLowerCase()), 'something of the person’s').toBe(false);

  await person.press('Close the check');
  await person.sees('the check closed', (view) => !view.text.includes('Page check'));
});
