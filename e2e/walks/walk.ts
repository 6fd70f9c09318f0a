/** One walk: someone does right and wrong things on the site, is judged the card after each, and then follows it to the end. */
import type { BrowserContext, Page } from 'playwright';
import { until } from '../harness/poll.ts';
import { organizationName, siteHome } from '../harness/replica.ts';
import { findInPage, middle } from '../harness/tab.ts';
import type { MasterToken } from '../site/model/entities.ts';
import { seededPassword, seededPeople } from '../site/model.ts';
import type { Site } from '../site/server.ts';
import type { Seen } from './in-page.ts';
import type { Known } from './oracle.ts';
import { randomFrom } from './random.ts';

/** What a walk does between two looks at the card. */
const moves = [
  'right',
  'right',
  'right',
  'right',
  'wrong',
  'wrong',
  'back',
  'reload',
  'cancel',
  'sign-out',
  'second-tab',
] as const;
type Move = (typeof moves)[number];

/** Longest way from a signed-out home page to an active token is about 16 moves. */
const enoughToEnd = 40;
/** Seconds in which the card has to become right. */
const patience = 20;
/** What would take the person's rights, end the session for good or found other accounts: no guide can lead on from there. */
const ruinous =
  /remove|delete|leave|deactivate|replace|sign up|create|decline|accept|role|administrator|supervisor|scanner|^user$|log out|sign out/i;

/** The card was wrong, or led nowhere. */
export class WalkFault extends Error {}

export class Walk {
  readonly history: string[] = [];
  private page: Page;
  private readonly site: Site;
  private readonly random: ReturnType<typeof randomFrom>;
  private readonly tokenName: string;
  private saved: string | undefined;

  constructor(page: Page, site: Site, seed: number) {
    this.page = page;
    this.site = site;
    this.random = randomFrom(seed);
    this.tokenName = `Walk ${seed}`;
    this.watch();
  }

  /** An error of the guide's own is what went wrong. */
  private watch(): void {
    this.page.on('pageerror', ({ stack }) =>
      this.history.push(`! ${stack?.split('\n').slice(0, 4).join(' ')}`),
    );
  }

  private get context(): BrowserContext {
    return this.page.context();
  }

  /** @throws WalkFault with what was done and seen. */
  async run(): Promise<void> {
    await this.page.goto(siteHome);
    const length = 4 + Math.floor(this.random.next() * 10);
    for (let index = 0; index < length; index++) {
      const seen = await this.judged();
      if (seen.step === 'done') return;
      await this.move(this.random.pick(moves) ?? 'right', seen);
    }
    this.history.push('| follows');
    for (let index = 0; index < enoughToEnd; index++) {
      const seen = await this.judged();
      if (seen.step === 'done') return;
      await this.follow(seen);
    }
    throw new WalkFault(`The card led nowhere. ${this.history.join(' ')}`);
  }

  /** The card at rest, once it shows what can be done now. */
  private async judged(): Promise<Seen> {
    let last: Seen | undefined;
    let since = performance.now();
    try {
      return await until(
        'a card that is right',
        async () => {
          const seen = await this.see();
          if (gist(seen) !== gist(last)) since = performance.now();
          last = seen;
          const rests = seen && !seen.waiting && performance.now() - since > 200;
          return rests && isRight(seen) && seen;
        },
        { seconds: patience },
      );
    } catch {
      throw new WalkFault(`Shown: ${JSON.stringify(last)}. ${this.page.url()} ${this.history.join(' ')}`);
    }
  }

  private async see(): Promise<Seen | undefined> {
    const known = await this.known();
    // A page on its way to the next one cannot be asked.
    return this.page.evaluate((given) => walks.see(given), known).catch(() => undefined);
  }

  /** The extension keeps a value as it is shown, and reads the lists; here the model says what came of that. */
  private async known(): Promise<Known> {
    const person = seededPeople.administrator.name;
    const tokens = allTokens(this.site);
    if (!this.saved) {
      const shown = await this.page
        .evaluate(
          (values) =>
            values.find(
              (value) =>
                document.body?.textContent.includes(value) ||
                [...document.querySelectorAll('input,textarea')].some((field) =>
                  (field as HTMLInputElement).value.includes(value),
                ),
            ),
          tokens.map(({ value }) => value),
        )
        .catch(() => undefined);
      this.saved = tokens.find(({ value }) => value === shown)?.id;
    }
    const token = tokens.find(({ id }) => id === this.saved);
    return { saved: token !== undefined, activated: token?.active ?? false, name: token?.name, person };
  }

  private async move(move: Move, seen: Seen): Promise<void> {
    this.history.push(move);
    switch (move) {
      case 'right':
        return this.follow(seen);
      case 'wrong':
        return this.stray();
      case 'back':
        await this.page.goBack({ timeout: 3_000 }).catch(() => undefined);
        return this.stayOnSite();
      case 'reload':
        await this.page.reload();
        return;
      case 'cancel':
        await this.page.keyboard.press('Escape');
        return;
      case 'sign-out':
        await this.context.clearCookies();
        await this.page.reload();
        return;
      case 'second-tab': {
        const url = this.random.next() < 0.5 ? siteHome : this.page.url();
        const former = this.page;
        this.page = await this.context.newPage();
        this.watch();
        await former.close();
        await this.page.goto(url);
        return;
      }
    }
  }

  /** Does what is ringed, or what the card says in words. */
  private async follow(seen: Seen): Promise<void> {
    if (seen.at) {
      await this.click(seen.at);
      if (seen.field) await this.fill(seen.landmark ?? '');
      this.history.push(seen.landmark ?? '');
      return;
    }
    if (seen.step === 'open-organization' && (await this.press('Organization Details', this.organization())))
      return;
    // The card says that the saved token belongs to another organization; its own words lead there.
    if (seen.step === 'activate' && !seen.screen.dialog) {
      if (!(await this.press('My organizations'))) await this.press(seededPeople.administrator.name);
      return;
    }
    // Something else is open in front of the page: a person closes it.
    await this.page.keyboard.press('Escape');
    if (seen.screen.dialog) await this.press('Cancel');
    this.history.push('closes');
  }

  /** Clicks what says these words; false where nothing does. */
  private async press(text: string, beside?: string): Promise<boolean> {
    const box = await this.page.evaluate(findInPage, { text, ...(beside === undefined ? {} : { beside }) });
    if (box) await this.click(middle(box));
    this.history.push(box ? `reads “${text}”` : '');
    return box !== undefined;
  }

  /** Where the saved token lives; before there is one, where most of the site is. */
  private organization(): string {
    const { organizations } = this.site.model;
    const saved = allTokens(this.site).find(({ id }) => id === this.saved);
    return saved ? organizations.byId(saved.organizationId).name : organizationName;
  }

  private async click({ x, y }: { readonly x: number; readonly y: number }): Promise<void> {
    const { height } = this.page.viewportSize() ?? { height: 0 };
    // What is off the screen is scrolled to first, as the card offers; the next look rings it where it then is.
    if (y < 0 || y > height) {
      await this.page.mouse.wheel(0, y - height / 2);
      return;
    }
    await this.page.mouse.click(x, y);
  }

  private async fill(landmark: string): Promise<void> {
    const text = /password/.test(landmark)
      ? seededPassword
      : /email/.test(landmark)
        ? seededPeople.administrator.email
        : this.tokenName;
    await this.page.keyboard.press('ControlOrMeta+a');
    await this.page.keyboard.insertText(text);
  }

  /** Clicks something that is there and leads elsewhere. */
  private async stray(): Promise<void> {
    const there = await this.page
      .evaluate(() => {
        const found: { text: string; x: number; y: number }[] = [];
        for (const one of document.querySelectorAll(
          'a,button,summary,[role=tab],[role=menuitem],[ng-click]',
        )) {
          const { x, y, width, height } = one.getBoundingClientRect();
          if (width > 1 && height > 1 && y > 0 && y + height < innerHeight && one.checkVisibility())
            found.push({
              text: `${one.textContent.trim()} ${one.getAttribute('aria-label') ?? ''}`.trim(),
              x: x + width / 2,
              y: y + height / 2,
            });
        }
        return found;
      })
      .catch(() => []);
    const chosen = this.random.pick(there.filter(({ text }) => !ruinous.test(text)));
    if (!chosen) return;
    this.history.push(`“${chosen.text}”`);
    await this.page.mouse.click(chosen.x, chosen.y);
    await this.page.waitForLoadState('domcontentloaded');
    return this.stayOnSite();
  }

  private async stayOnSite(): Promise<void> {
    if (!this.page.url().startsWith(siteHome)) await this.page.goto(siteHome);
  }
}

/** The master tokens of every organization of the administrator's. */
function allTokens({ model: { accounts, organizations, credentials } }: Site): MasterToken[] {
  const administrator = accounts.byEmail(seededPeople.administrator.email);
  if (!administrator) throw new Error('The replica lacks its administrator.');
  return organizations
    .membershipsOf(administrator)
    .filter(({ role }) => role === 'Administrator')
    .flatMap(({ organizationId }) => credentials.tokens(administrator, organizationId));
}

function gist(seen: Seen | undefined): string {
  return JSON.stringify([seen?.step, seen?.landmark, seen?.at, seen?.screen.steps]);
}

/** What is shown can be done now, and it is what someone who knows the site would do. */
function isRight({ step, screen, at }: Seen): boolean {
  if (step === 'done') return true;
  if (screen.nothing) return at === undefined;
  return screen.steps.includes(step) && screen.right;
}
