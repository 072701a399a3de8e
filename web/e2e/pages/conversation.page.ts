import { expect, type Locator, type Page } from '@playwright/test';

/** The conversation about one item of a unit, in the drawer over its checklist. */
export class ConversationPage {
  readonly dialog: Locator;

  constructor(private readonly page: Page) {
    this.dialog = page.getByRole('dialog').first();
  }

  async open(teryt: string, item: string): Promise<void> {
    await this.page.goto(`/app/omggs/units/${teryt}?item=${item}`);
    await this.waitUntilRead();
  }

  async waitUntilRead(): Promise<void> {
    await expect(this.dialog.getByRole('heading', { name: 'Rozmowa' })).toBeVisible();
    await expect(
      this.dialog.getByRole('button', { name: /^(Napisz notatkę|Zrezygnuj)$/ }).last(),
    ).toBeVisible();
  }

  /** The thread in which the words stand. */
  thread(text: string): Locator {
    return this.dialog.getByRole('region', { name: /: wątek, / }).filter({ hasText: text });
  }

  async begin(): Promise<void> {
    await this.dialog.getByRole('button', { name: 'Napisz notatkę' }).click();
  }

  async choose(visibility: 'Wewnętrzna' | 'Z samorządem' | 'Publiczna'): Promise<void> {
    await this.dialog.getByRole('radio', { name: new RegExp(`^${visibility}`) }).check();
  }

  words(): Locator {
    return this.dialog.getByLabel('Treść notatki');
  }

  async send(name: string): Promise<void> {
    await this.dialog.getByRole('button', { name, exact: true }).click();
  }
}
