/** The site used without any guide, by someone who knows it: real clicks on what the front end shows. */
import type { Locator, Page } from 'playwright';
import { seededPassword, seededPeople } from '../site/model.ts';
import type { SkinName } from '../site/server.ts';
import { organizationName, siteHome } from './replica.ts';

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

  async signIn({ name, email }: { name: string; email: string } = seededPeople.administrator): Promise<void> {
    await this.page.goto(siteHome);
    await this.saying('Get started').click();
    const form = this.page.locator('form');
    await form.locator('input[type=email]').fill(email);
    await form.locator('input[type=password]').fill(seededPassword);
    await this.saying('Log in', form).click();
    await this.saying(name).waitFor();
  }

  async openApiTab(): Promise<void> {
    await this.saying(seededPeople.administrator.name).click();
    await this.saying('My organizations').click();
    await this.saying('Organization details', this.section(organizationName)).click();
    await this.saying('API').click();
    await this.section('Master tokens').waitFor();
  }

  /** Generates a master token and leaves its prompt open. */
  async generate(name: string): Promise<void> {
    await this.section('Master tokens').locator(this.marks.cogwheel).first().click();
    await this.saying('Generate token').click();
    const dialog = this.page.locator(this.marks.dialog, { hasText: 'Master token name' });
    await dialog.locator('input').fill(name);
    await this.saying('Save', dialog).click();
    await this.prompt().waitFor();
  }

  /** The dialog that shows the value once. */
  prompt(): Locator {
    return this.page.locator(this.marks.dialog, { hasText: 'will not be available for copying again' });
  }

  async closePrompt(): Promise<void> {
    await this.saying('Close', this.prompt()).click();
    await this.prompt().waitFor({ state: 'detached' });
  }

  /** Chooses an entry of a token's own menu. */
  async choose(name: string, entry: 'Activate' | 'Deactivate' | 'Replace'): Promise<void> {
    const row = this.page.locator('tr', { has: this.page.getByText(name, { exact: true }) });
    await row.locator(this.marks.cogwheel).click();
    await this.saying(entry).click();
  }

  /** The innermost part that is under this title. */
  private section(title: string): Locator {
    return this.page.locator(this.marks.section, { has: this.saying(title, this.page) }).last();
  }

  /** The visible part that says exactly these words, in any case. */
  private saying(words: string, within: Page | Locator = this.page): Locator {
    return within.getByText(new RegExp(`^\\s*${words}\\s*$`, 'i')).filter({ visible: true });
  }
}
