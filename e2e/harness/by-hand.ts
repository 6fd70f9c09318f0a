/** The site used without any guide, by someone who knows it: real clicks on what the front end shows. */
import type { Locator, Page } from 'playwright';
import { seededPassword, seededPeople } from '../site/model.ts';
import type { SkinName } from '../site/server.ts';
import { organizationName, siteHome } from './replica.ts';
import { type Box, middle } from './tab.ts';

/** What has no words on it, in each front end. */
const marks: Readonly<Record<SkinName, { section: string; cogwheel: string; dialog: string }>> = {
  angularjs: { section: '.im-section', cogwheel: '.im-cog', dialog: '.modal-dialog' },
  native: { section: '.panel', cogwheel: '.icon, summary', dialog: 'dialog[open]' },
  // Its dialogs are the browser's own.
  prompt: { section: 'fieldset', cogwheel: '.gear', dialog: ':not(*)' },
  bootstrap5: { section: '.card', cogwheel: '.dropdown-toggle', dialog: '.modal-dialog' },
  'element-plus': { section: '.el-card, tr', cogwheel: '.el-button.is-circle', dialog: '[role=dialog]' },
  shoelace: { section: 'sl-card', cogwheel: 'sl-icon-button', dialog: 'sl-dialog[open]' },
  mantine: { section: '.mantine-Card-root', cogwheel: '.mantine-ActionIcon-root', dialog: '[role=dialog]' },
};

export class ByHand {
  private readonly page: Page;
  private readonly marks: (typeof marks)[SkinName];

  constructor(page: Page, skin: SkinName) {
    this.page = page;
    this.marks = marks[skin];
  }

  async signIn(who: { name: string; email: string } = seededPeople.administrator): Promise<void> {
    await this.page.goto(siteHome);
    await this.getStarted();
    await this.logIn(who);
  }

  async getStarted(): Promise<void> {
    await this.saying('Get started').click();
    await this.signInForm().waitFor();
  }

  async logIn(
    { name, email } = seededPeople.administrator as { name: string; email: string },
  ): Promise<void> {
    const form = this.signInForm();
    await form.locator('input[type=email]').fill(email);
    await form.locator('input[type=password]').fill(seededPassword);
    await this.saying('Log in', form).last().click();
    await this.saying(name).waitFor();
  }

  /** The form in sight that asks for a password. */
  signInForm(): Locator {
    return this.page
      .locator('form', { has: this.page.locator('input[type=password]') })
      .filter({ visible: true })
      .first();
  }

  async openApiTab(): Promise<void> {
    await this.openUserMenu();
    await this.openOrganizations();
    await this.openOrganization();
    await this.chooseApiTab();
  }

  async openUserMenu(): Promise<void> {
    await this.saying(seededPeople.administrator.name).click();
    await this.saying('My organizations').waitFor();
  }

  async openOrganizations(): Promise<void> {
    await this.saying('My organizations').click();
    await this.saying('Organization details').first().waitFor();
  }

  async openOrganization(): Promise<void> {
    await this.saying('Organization details', this.organization(organizationName)).click();
    await this.saying('API').waitFor();
  }

  async chooseApiTab(): Promise<void> {
    await this.saying('API').click();
    await this.section('Master tokens').waitFor();
  }

  /** Chooses *Generate token*; what opens then is up to the front end. */
  async startGenerating(): Promise<void> {
    await this.openTokensMenu();
    await this.saying('Generate token').click();
  }

  /** Fills in and sends the form of a new API key where it stands on the page itself. */
  async fillKeyForm(name: string): Promise<void> {
    const section = this.section('API keys');
    await this.saying('New API key', section).click();
    await section.getByRole('textbox').fill(name);
    await this.saying('Save', section).click();
  }

  /** Makes an API key and leaves its prompt open. */
  async createKey(name: string): Promise<void> {
    await this.saying('New API key', this.section('API keys')).click();
    await this.saveIn('Duration', name);
    await this.prompt().waitFor();
  }

  /** Gives a master token a new value and leaves its prompt open. */
  async replace(name: string): Promise<void> {
    await this.choose(name, 'Replace');
    await this.saying('Yes', this.page.locator(this.marks.dialog).filter({ visible: true })).click();
    await this.prompt().waitFor();
  }

  /** Types a name into the dialog that says these words, and saves. */
  private async saveIn(words: string, name: string): Promise<void> {
    const dialog = this.page.locator(this.marks.dialog, { hasText: words });
    await dialog.getByRole('textbox').first().fill(name);
    await this.saying('Save', dialog).click();
  }

  /** Generates a master token and leaves its prompt open. */
  async generate(name: string): Promise<void> {
    await this.openTokensMenu();
    await this.chooseGenerate();
    await this.saveName(name);
  }

  async openTokensMenu(): Promise<void> {
    await this.cogwheel(this.section('Master tokens')).click();
    await this.saying('Generate token').waitFor();
  }

  async chooseGenerate(): Promise<void> {
    await this.saying('Generate token').click();
    await this.nameDialog().getByRole('textbox').first().waitFor();
  }

  async saveName(name: string): Promise<void> {
    await this.nameDialog().getByRole('textbox').first().fill(name);
    await this.saying('Save', this.nameDialog()).click();
    await this.prompt().waitFor();
  }

  /** The dialog that asks for a token's name. */
  nameDialog(): Locator {
    return this.page.locator(this.marks.dialog, { hasText: 'Master token name' });
  }

  /** The dialog that shows the value once. */
  prompt(): Locator {
    return this.page.locator(this.marks.dialog, { hasText: 'will not be available for copying again' });
  }

  /** Types into a field of the dialog or form that is open. */
  async fillIn(type: 'password'): Promise<void> {
    await this.page.locator(`form input[type=${type}]`).fill(seededPassword);
  }

  /** Closes the dialog that asks for a name without giving one. */
  async cancel(): Promise<void> {
    await this.saying('Cancel').click();
  }

  async closePrompt(): Promise<void> {
    await this.saying('Close', this.prompt()).click();
    await this.prompt().waitFor({ state: 'detached' });
  }

  /** Chooses an entry of a token's own menu. */
  async choose(name: string, entry: 'Activate' | 'Deactivate' | 'Replace'): Promise<void> {
    await this.openRowMenu(name);
    await this.saying(entry).click();
  }

  async openRowMenu(name: string): Promise<void> {
    await this.cogwheel(this.row(name)).click();
  }

  /** The row of a credential or a member. */
  row(name: string): Locator {
    return this.page.locator('tr', { has: this.page.getByText(name, { exact: true }) });
  }

  /** The first thing without words in a section or a row that opens its menu. */
  cogwheel(within: Locator): Locator {
    return within.locator(this.marks.cogwheel).first();
  }

  /** The smallest part that speaks of the organization and leads to its details. */
  private organization(name: string): Locator {
    return this.page
      .locator('tr, li, section, article, div, p, .el-card, sl-card')
      .filter({ has: this.saying(name, this.page) })
      .filter({ has: this.saying('Organization details', this.page) })
      .last();
  }

  /** The innermost part that is under this title. */
  section(title: string): Locator {
    return this.page.locator(this.marks.section, { has: this.saying(title, this.page) }).last();
  }

  /** The visible part that says exactly these words, in any case. */
  saying(words: string, within: Page | Locator = this.page): Locator {
    return within.getByText(new RegExp(`^\\s*${words}\\s*$`, 'i')).filter({ visible: true });
  }
}

/** Chooses a role in the field at `use`, which has to be opened first. */
export async function chooseRole(page: Page, skin: SkinName, use: Box, role: string): Promise<void> {
  const { x, y } = middle(use);
  await page.mouse.click(x, y);
  if (skin === 'mantine' || skin === 'element-plus' || skin === 'shoelace') {
    await page.getByRole('option', { name: role, exact: true }).filter({ visible: true }).click();
    return;
  }
  await page.keyboard.type(role);
  await page.keyboard.press('Enter');
}
