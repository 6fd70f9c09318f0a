/** The site used without any guide, by someone who knows it: real clicks on what the skin shows. */
import type { Locator, Page } from 'playwright';
import { seededPassword, seededPeople } from '../site/model.ts';
import { organizationName, siteHome } from './replica.ts';

/** A person who knows their way around the AngularJS skin. */
export class ByHand {
  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async signIn(email: string = seededPeople.administrator.email): Promise<void> {
    await this.page.goto(siteHome);
    await this.page.getByText('GET STARTED').click();
    await this.page.getByPlaceholder('E-mail').fill(email);
    await this.page.getByPlaceholder('Password').fill(seededPassword);
    await this.page.getByRole('button', { name: 'Log in' }).click();
    await this.page.locator('.im-person').waitFor();
  }

  async openApiTab(): Promise<void> {
    await this.page.locator('.im-person').click();
    await this.page.getByText('My Organizations', { exact: true }).click();
    await this.section(organizationName).getByText('Organization Details').click();
    await this.page.locator('.nav-tabs').getByText('API', { exact: true }).click();
    await this.section('Master Tokens').waitFor();
  }

  /** Generates a master token and leaves its prompt open. */
  async generate(name: string): Promise<void> {
    await this.section('Master Tokens').locator('.im-section-head .im-cog').click();
    await this.page.getByText('Generate token', { exact: true }).click();
    await this.page.locator('.modal-dialog input').fill(name);
    await this.page.getByRole('button', { name: 'Save' }).click();
    await this.prompt().waitFor();
  }

  /** The dialog that shows the value once. */
  prompt(): Locator {
    return this.page.locator('.modal-dialog', { hasText: 'will not be available for copying again' });
  }

  async closePrompt(): Promise<void> {
    await this.prompt().getByText('Close', { exact: true }).click();
    await this.prompt().waitFor({ state: 'detached' });
  }

  /** Chooses an entry of a token's own menu. */
  async choose(name: string, entry: 'Activate' | 'Deactivate' | 'Replace'): Promise<void> {
    const row = this.page.locator('tr', { has: this.page.getByText(name, { exact: true }) });
    await row.locator('.im-cog').click();
    await this.page.locator('.dropdown-menu:visible').getByText(entry, { exact: true }).click();
  }

  private section(title: string): Locator {
    return this.page.locator('.im-section', { has: this.page.getByRole('heading', { name: title }) });
  }
}
