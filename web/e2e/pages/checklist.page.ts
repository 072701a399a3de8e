import { expect, type Locator, type Page } from '@playwright/test';

/** The checklist of one government and the drawer with one of its items. */
export class ChecklistPage {
  readonly dialog: Locator;

  constructor(private readonly page: Page) {
    this.dialog = page.getByRole('dialog');
  }

  async open(teryt: string): Promise<void> {
    await this.page.goto(`/app/omggs/units/${teryt}`);
    await expect(this.page.getByRole('heading', { name: 'Lista zadań' })).toBeVisible();
  }

  /** "Gotowe do przekazania 14" */
  filter(name: string): Locator {
    return this.page.getByRole('group', { name: 'Które zadania' }).getByRole('button', { name });
  }

  async countOf(name: string): Promise<number> {
    return Number(/\d+$/.exec((await this.filter(name).innerText()).trim())?.[0]);
  }

  async show(name: string): Promise<void> {
    await this.filter(name).click();
    await expect(this.filter(name)).toHaveAttribute('aria-pressed', 'true');
  }

  /** Rows in sight, in the order of the standard. */
  rows(): Locator {
    return this.page
      .locator('main section section li')
      .filter({ has: this.page.locator('a[href*="item="]') });
  }

  async openRow(row: Locator): Promise<void> {
    await row.locator('a[href*="item="]').click();
    await expect(this.dialog.getByRole('heading', { name: 'Deklaracja samorządu' })).toBeVisible();
  }

  async declareInPlace(statement: string): Promise<void> {
    await this.dialog.getByRole('radio', { name: /^Działa/ }).check();
    await this.dialog.getByLabel(/^Opis: co działa/).fill(statement);
    await this.dialog.getByLabel(/^Opis: co działa/).blur();
    await expect(this.dialog.getByText(/zapisano \d/)).toBeVisible();
  }

  async submit(): Promise<void> {
    await this.dialog.getByRole('button', { name: 'Przekaż do weryfikacji' }).click();
    await expect(this.dialog.getByText('Do weryfikacji').first()).toBeVisible();
  }

  async close(): Promise<void> {
    await this.dialog.getByRole('button', { name: 'Zamknij' }).click();
    await expect(this.dialog).toBeHidden();
  }
}
