import { expect, type Locator, type Page } from '@playwright/test';

/** The drawer with one assessment, wherever it is opened. */
export class AssessmentDrawer {
  readonly dialog: Locator;

  constructor(page: Page) {
    this.dialog = page.getByRole('dialog');
  }

  async waitUntilOpen(): Promise<void> {
    await expect(this.dialog.getByRole('heading', { name: 'Twoja decyzja' })).toBeVisible();
  }

  async unitName(): Promise<string> {
    return this.dialog.locator('header strong').innerText();
  }

  async returnWith(reason: string): Promise<void> {
    await this.dialog.getByRole('button', { name: /^Zwróć do poprawy/ }).click();
    await this.dialog.getByRole('button', { name: 'Zwróć z tym powodem' }).click();
    await expect(this.dialog.getByText('Napisz, co trzeba poprawić.')).toBeVisible();
    await this.dialog.getByLabel('Co trzeba poprawić').fill(reason);
    await this.dialog.getByRole('button', { name: 'Zwróć z tym powodem' }).click();
  }

  async confirm(): Promise<void> {
    await this.dialog.getByRole('button', { name: /^Potwierdź/ }).click();
  }

  async goToNextAwaiting(): Promise<void> {
    await this.dialog.getByRole('button', { name: 'Następne do weryfikacji' }).click();
    await this.waitUntilOpen();
  }

  async close(): Promise<void> {
    await this.dialog.getByRole('button', { name: 'Zamknij' }).click();
    await expect(this.dialog).toBeHidden();
  }
}
