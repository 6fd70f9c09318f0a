/** One walk: someone does right and wrong things on the site, is judged the card after each, and then follows it to the end. */
import type { BrowserContext, Page, Request } from 'playwright';
import { chooseRole } from '../harness/by-hand.ts';
import type { FollowOptions } from '../harness/follow-card.ts';
import { matches } from '../harness/person.ts';
import { until } from '../harness/poll.ts';
import { organizationName, siteHome } from '../harness/replica.ts';
import { type CardView, fieldInPage, findInPage, middle, type Point } from '../harness/tab.ts';
import { wayOf } from '../harness/ways.ts';
import type { ApiKey, MasterToken } from '../site/model/entities.ts';
import { seededOrganizations, seededPeople } from '../site/model.ts';
import type { Site, SkinName } from '../site/server.ts';
import { Background } from './background.ts';
import { type Goal, goalOf, rolesIn } from './goals.ts';
import type { Looked, Seen } from './in-page.ts';
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

/** Longest way from a signed-out home page to the end of a guide is about 16 moves. */
const enoughToEnd = 40;
/** Seconds in which the card has to become right. */
const patience = 20;
/** Milliseconds in which a card mostly moves on after it was followed; what does not move is done once more. */
const answersWithin = 1_500;
/** What would take the person's rights, end the session for good or found other accounts: no guide can lead on from there. */
const ruinous =
  /remove|delete|leave|deactivate|replace|revoke|rename|sign up|create|decline|accept|role|administrator|supervisor|scanner|^user$|log out|sign out/i;

/** The card was wrong, or led nowhere. */
export class WalkFault extends Error {}

export class Walk {
  readonly history: string[] = [];
  private page: Page;
  private readonly site: Site;
  private readonly random: ReturnType<typeof randomFrom>;
  private readonly guide: string;
  private readonly way: FollowOptions;
  private readonly background: Background;
  private readonly reached: Goal;
  private saved: string | undefined;
  /** What the card showed when it was followed last. */
  private followed = { gist: '', at: 0 };
  /** What the site has been asked and has not answered yet. */
  private asked = new Set<Request>();

  constructor(
    page: Page,
    site: Site,
    skin: SkinName,
    walk: { readonly seed: number; readonly guide: string },
  ) {
    this.page = page;
    this.site = site;
    this.random = randomFrom(walk.seed);
    this.guide = walk.guide;
    const { prepare, follow } = wayOf(walk.guide);
    prepare?.(site);
    this.way = follow((use, role) => chooseRole(this.page, skin, use, role));
    this.reached = goalOf(walk.guide, site);
    this.background = new Background(walk.guide);
  }

  private async watch(): Promise<void> {
    // An error of the guide's own is what went wrong.
    this.page.on('pageerror', ({ stack }) =>
      this.history.push(`! ${stack?.split('\n').slice(0, 4).join(' ')}`),
    );
    this.asked = new Set();
    this.page.on('request', (request) => this.asked.add(request));
    // A page need not read all of an answer.
    this.page.on('response', (response) => this.asked.delete(response.request()));
    this.page.on('requestfailed', (request) => this.asked.delete(request));
    // Of what a page that is gone had asked, the browser says nothing more.
    this.page.on('domcontentloaded', () => this.asked.clear());
    await this.page.exposeFunction('walksAsk', (name: string, message: unknown) =>
      this.background.answer(name, message),
    );
  }

  private get context(): BrowserContext {
    return this.page.context();
  }

  /** @throws WalkFault with what was done and seen. */
  async run(): Promise<void> {
    await this.watch();
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
    try {
      return await until(
        'a card that is right',
        async () => {
          const given = this.known();
          const looked = await this.look(given);
          last = looked?.seen;
          if (looked?.shown !== undefined) this.saved = given.credentials[looked.shown]?.id;
          if (!last || !looked?.right || this.awaitsAnswer(last)) return undefined;
          // What became known in the meantime may make it wrong.
          return JSON.stringify(this.known()) === JSON.stringify(given) && last;
        },
        { seconds: patience },
      );
    } catch {
      throw new WalkFault(`Shown: ${JSON.stringify(last)}. ${this.page.url()} ${this.history.join(' ')}`);
    }
  }

  /** Nobody does a thing again, or goes away, while the site answers and before the card had time to say what came of it. */
  private awaitsAnswer(seen: Seen): boolean {
    if (this.asked.size > 0) return true;
    return performance.now() - this.followed.at < answersWithin && gist(seen) === this.followed.gist;
  }

  private look({ run, known, credentials }: ReturnType<Walk['known']>): Promise<Looked | undefined> {
    const values = this.saved ? [] : credentials.map(({ value }) => value);
    return this.ask(([state, given, looked]) => walks.look(state, given, looked), [
      run,
      known,
      values,
    ] as const);
  }

  /** Asks the page; one that is on its way to the next one cannot be asked. */
  private ask<A, R>(question: (given: A) => R | Promise<R>, given: A): Promise<R | undefined> {
    return this.page.evaluate(question as (given: unknown) => R, given as unknown).catch(() => undefined);
  }

  /**
   * The extension keeps a value as it is shown, and reads the lists; here the model says what came of that, and what else
   * is known.
   */
  private known() {
    const credentials = allCredentials(this.site);
    const saved = credentials.find(({ id }) => id === this.saved);
    if (saved) this.background.keep(saved.name, saved.active);
    const run = this.background.state;
    const row = Object.entries(run.told).find(([landmark]) => landmark.endsWith('-row'))?.[1];
    const known: Known = {
      guide: this.guide,
      saved: saved !== undefined,
      activated: saved?.active === true,
      reached: this.reached(saved),
      name: saved?.name,
      person: seededPeople.administrator.name,
      meant: typeof row === 'object' ? { name: row.name, organization: run.organization } : undefined,
      roles: rolesIn(this.site),
    };
    return { run, known, credentials };
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
        await this.watch();
        await former.close();
        await this.page.goto(url);
        return;
      }
    }
  }

  /** Does what is ringed, or what the card says in words. */
  private async follow(seen: Seen): Promise<void> {
    await this.act(seen);
    this.followed = { gist: gist(seen), at: performance.now() };
  }

  private async act(seen: Seen): Promise<void> {
    if (await this.chooseRow(seen)) return;
    if (await this.leaveOther(seen)) return;
    if (seen.at) return this.use(seen.step, seen.at);
    if (seen.step === 'open-organization' && (await this.press('Organization Details', this.organization())))
      return;
    // The card says that the saved token belongs to another organization; its own words lead there.
    if (seen.step === 'activate' && !seen.screen.dialog) return this.leave();
    // Something else is open in front of the page: a person closes it.
    await this.page.keyboard.press('Escape');
    if (seen.screen.dialog) await this.press('Cancel');
    this.history.push('closes');
  }

  /** Says on the card which row is meant, unless that was said. */
  private async chooseRow({ step, choice }: Seen): Promise<boolean> {
    // Who has strayed into another organization is followed there until they say which one they mean.
    const inOrganization = this.way.listed && step === 'open-organization';
    const wanted = inOrganization ? new RegExp(`^${organizationName}`) : this.way.listed?.[step];
    const index = wanted ? (choice?.names.findIndex((name) => matches(name, wanted)) ?? -1) : -1;
    if (index < 0 || index === choice?.chosen) return false;
    this.history.push(`chooses “${choice?.names[index]}”`);
    await this.ask((at) => walks.choose(at), index);
    return true;
  }

  /** What is to be done is done in the list of one organization; who sees another's goes back. */
  private async leaveOther({ screen }: Seen): Promise<boolean> {
    if (!this.way.listed || screen.dialog) return false;
    const heading = this.page.getByRole('heading', { name: seededOrganizations.other, exact: true });
    const tabs = this.page.getByText(/^\s*users\s*$/i).filter({ visible: true });
    if ((await heading.count()) === 0 || (await tabs.count()) === 0) return false;
    await this.leave();
    return true;
  }

  private async leave(): Promise<void> {
    if (!(await this.press('My organizations'))) await this.press(seededPeople.administrator.name);
  }

  /** A click, and where a field is meant what the person types or chooses. */
  private async use(step: string, at: Point): Promise<void> {
    this.history.push(step);
    if (await this.scrolls(at)) return;
    const own = this.way.does?.[step];
    if (own) return own({ ...at, width: 0, height: 0 });
    const field = await this.ask(fieldInPage, { x: at.x, y: at.y });
    await this.page.mouse.click(at.x, at.y);
    if (!field || field.readOnly || field.filled) return;
    await this.page.keyboard.insertText(this.way.typed(field, { step } as CardView));
  }

  /** Clicks what says these words; false where nothing does. */
  private async press(text: string, beside?: string): Promise<boolean> {
    const box = await this.ask(findInPage, { text, ...(beside === undefined ? {} : { beside }) });
    this.history.push(box ? `reads “${text}”` : '');
    if (!box) return false;
    const at = middle(box);
    if (!(await this.scrolls(at))) await this.page.mouse.click(at.x, at.y);
    return true;
  }

  /** What is off the screen is scrolled to first, as the card offers; the next look rings it where it then is. */
  private async scrolls({ y }: Point): Promise<boolean> {
    const { height } = this.page.viewportSize() ?? { height: 0 };
    const off = y < 0 || y > height;
    if (off) await this.page.mouse.wheel(0, y - height / 2);
    return off;
  }

  /** Where the saved credential lives; before there is one, where most of the site is. */
  private organization(): string {
    const saved = allCredentials(this.site).find(({ id }) => id === this.saved);
    return saved ? this.site.model.organizations.byId(saved.organizationId).name : organizationName;
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

/** What can be shown once, in every organization of the administrator's. */
function allCredentials({ model: { accounts, organizations, credentials } }: Site): (MasterToken | ApiKey)[] {
  const administrator = accounts.byEmail(seededPeople.administrator.email);
  if (!administrator) throw new Error('The replica lacks its administrator.');
  return organizations
    .membershipsOf(administrator)
    .filter(({ role }) => role === 'Administrator')
    .flatMap(({ organizationId }) => [
      ...credentials.tokens(administrator, organizationId),
      ...credentials.keys(administrator, organizationId),
    ]);
}

/** What a person compares to notice that the card moved on. */
function gist({ step, at, choice }: Seen): string {
  return JSON.stringify([step, at, choice]);
}
