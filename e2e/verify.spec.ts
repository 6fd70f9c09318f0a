/** Tokens proved against the API: what is asked, when, with what, and what the person reads of it. */
import type { Page } from 'playwright';
import { ByHand } from './harness/by-hand.ts';
import { openOptions, openPopup, openVault, vaultRow } from './harness/chromium/extension-pages.ts';
import { kept } from './harness/chromium/extension-settings.ts';
import { until } from './harness/poll.ts';
import { administration, issuedToken } from './harness/replica.ts';
import { expect, test } from './harness/test.ts';
import { json, type Reply } from './site/http.ts';
import type { MasterToken } from './site/model/entities.ts';
import type { Site } from './site/server.ts';

const endpoint = /^\/api\/v2\/sessionToken$/;

/** What the API was asked so far. */
const asked = (site: Site) => site.heard.filter(({ url }) => url.startsWith('/api/'));

/** A token of the organization that works, unless `active` says otherwise. */
function issue({ model }: Site, name: string, active = true): MasterToken {
  const where = administration(model);
  const token = model.credentials.generate(...where, name);
  return model.credentials.setActive(...where, token.id, active);
}

/** Puts a value into the vault as somebody who has copied it. */
async function paste(vault: Page, { value, name }: MasterToken): Promise<void> {
  await vault.getByRole('button', { name: 'Paste a token' }).click();
  const dialog = vault.getByRole('dialog');
  await dialog.getByLabel('Paste it here').fill(value);
  await dialog.getByLabel('Name', { exact: true }).fill(name);
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog.getByText(/Saved/)).toBeVisible();
  await dialog.getByRole('button', { name: 'Close' }).click();
}

const verify = (vault: Page, name: string) =>
  vaultRow(vault, name).getByRole('button', { name: 'Verify', exact: true });

test('activating leads to the vault; nothing is asked before it is allowed, then one address in one header', async ({
  person,
  site,
  chromium,
  skin,
}) => {
  const hand = new ByHand(person.tab.page, skin);
  await hand.signIn();
  await hand.openApiTab();
  await hand.generate('Works');
  await person.reads(/Saved.*Works/);
  await hand.closePrompt();
  await hand.choose('Works', 'Activate');
  await person.reads(/Works.* is active.*Open the vault to verify that it works/);
  const opened = chromium.context.waitForEvent('page');
  await person.press('Open vault');
  const vault = await opened;
  await expect(vaultRow(vault, 'Works')).toBeFocused();
  const works = issuedToken(site, 'Works');
  const waits = issue(site, 'Waits', false);
  await paste(vault, waits);

  await verify(vault, works.name).click();
  const question = vault.getByRole('dialog', { name: 'Ask InsideMaps whether a token works?' });
  await expect(question.getByText(/sends it to www\.insidemaps\.com .* and nowhere else/)).toBeVisible();
  await question.getByRole('button', { name: 'Cancel' }).click();
  await expect(verify(vault, works.name)).toBeFocused();
  await vault.reload();
  await expect(verify(vault, works.name)).toBeVisible();
  expect(asked(site)).toEqual([]);

  await verify(vault, works.name).click();
  await question.getByRole('button', { name: 'Allow' }).click();
  const row = vaultRow(vault, works.name);
  await expect(row.getByText('It works: InsideMaps accepts this token.')).toBeVisible();
  await expect(row.getByText('Active', { exact: true })).toBeVisible();
  await expect(row.getByText(/^Verified /)).toBeVisible();
  await expect(verify(vault, works.name)).toBeFocused();

  // The other one waits, so it was asked for by itself. It may be asked for again in a minute, not before.
  await until('the other token asked for', () => asked(site).length === 2);
  await verify(vault, waits.name).click();
  const other = vaultRow(vault, waits.name);
  await expect(other.getByText(/does not accept this token yet.*can be asked again at \d/)).toBeVisible();
  await expect(other.getByText('Not activated', { exact: true })).toBeVisible();
  // Nor from the popup, which lists what is not verified yet.
  const popup = await openPopup(chromium);
  const item = popup.getByRole('listitem').filter({ hasText: waits.name });
  await item.getByRole('button', { name: 'Verify' }).click();
  await expect(item.getByText(/was asked a moment ago.*can be asked again at \d/)).toBeVisible();
  await expect(popup.getByRole('listitem').filter({ hasText: works.name })).toHaveCount(0);
  await popup.close();
  const requests = asked(site);
  expect(requests.map(({ method, url }) => `${method} ${url}`)).toEqual(
    Array(2).fill('GET /api/v2/sessionToken'),
  );

  for (const { headers, body } of requests) {
    expect(headers.map(([name]) => name)).not.toContain('cookie');
    expect(headers.map(([name]) => name)).not.toContain('referer');
    expect(body).toEqual({});
  }
  // Control: the person's own requests carry their cookie, so there was one.
  expect(site.heard.some(({ headers }) => headers.some(([name]) => name === 'cookie'))).toBe(true);
  for (const { value } of [works, waits]) {
    const holding = site.heard.flatMap(({ url, headers, body }) =>
      [['url', url], ...headers, ['body', JSON.stringify(body)]].filter(([, text]) => text?.includes(value)),
    );
    // Compared in parts: what is printed when it fails holds no value.
    expect(holding.map(([name]) => name)).toEqual(['authorization']);
    expect(holding[0]?.[1] === `Bearer ${value}`).toBe(true);
  }
  // Taken back, it has to be allowed again.
  const options = await openOptions(chromium);
  const allowed = options.getByRole('checkbox', { name: 'Ask InsideMaps whether master tokens work' });
  await expect(allowed).toBeChecked();
  await allowed.uncheck();
  await expect(allowed).not.toBeChecked();
  await vault.bringToFront();
  await verify(vault, works.name).click();
  await expect(question).toBeVisible();
  expect(asked(site).length).toBe(2);

  // Of what the API handed out nothing is left.
  const session = site.model.apiSessions.issued();
  expect(session.length).toBe(1);
  const everything = JSON.stringify(await kept(vault)) + (await vault.content());
  expect(session.some((one) => everything.includes(one))).toBe(false);
});

test('whatever the API answers is said in words with what to do next', { tag: '@rare' }, async ({
  site,
  chromium,
}) => {
  const token = issue(site, 'Asked often', false);
  const vault = await openVault(chromium);
  await vault.clock.install();
  await vault.reload();
  await paste(vault, token);
  const row = vaultRow(vault, token.name);
  const says = async (text: RegExp) => {
    await vault.clock.fastForward(3_600_000);
    await verify(vault, token.name).click();
    await expect(row.getByText(text)).toBeVisible({ timeout: 15_000 });
  };
  const with_ = async (reply: Reply, text: RegExp) => {
    site.behaviour.replyWith(endpoint, reply);
    await says(text);
    site.behaviour.replyWith(endpoint, undefined);
  };
  await verify(vault, token.name).click();
  await vault.getByRole('button', { name: 'Allow' }).click();
  await expect(row.getByText(/does not accept this token yet.*Activate it in the API tab/)).toBeVisible();
  await expect(row.getByText('Not activated', { exact: true })).toBeVisible();
  site.model.credentials.setActive(...administration(site.model), token.id, true);
  await says(/^It works/);

  site.behaviour.stall(endpoint);
  await says(/did not answer within 10 seconds.*says nothing about your token/);
  site.behaviour.stall(undefined);
  const html = { 'content-type': 'text/html' };
  await with_(json(500, {}), /has a problem and did not say/);
  await with_({ status: 200, headers: html, body: '<script>document.title=1</script>' }, /has a problem/);
  await with_(json(200, { data: '' }), /has a problem/);
  await with_({ status: 302, headers: { location: 'https://www.insidemaps.com/' } }, /has a problem/);
  await with_(json(403, {}), /is not for the organization it is kept under.*generate it there/);
  site.behaviour.offline = true;
  await says(/cannot be reached.*Check your connection/);
  site.behaviour.offline = false;
  await with_(json(429, {}, { 'retry-after': '300' }), /asks to wait before the next question/);
  await vault.clock.fastForward(240_000);
  await verify(vault, token.name).click();
  await expect(row.getByText(/asks to wait.*can be asked again at \d/)).toBeVisible();
  await expect(row.getByText('Active', { exact: true })).toBeVisible();

  site.model.credentials.replace(...administration(site.model), token.id);
  await says(/does not accept this token.*not active any more, or it was replaced/);
  // The API does not say why, so nobody invents it.
  await expect(row.getByText('Deactivated', { exact: true })).toBeVisible();
});
