import { expect, type Locator, type Page } from '@playwright/test';

/** Bringing an old register, from the file to undoing it. */
export class ImportsPage {
  constructor(private readonly page: Page) {}

  /** By the menu of the action log. */
  async openFromActions(): Promise<void> {
    await this.page.goto('/app/omggs/actions');
    await this.page.getByText('Eksport i import').click();
    await this.page.getByRole('link', { name: 'Importuj rejestr z arkusza' }).click();
    await expect(this.page.getByRole('heading', { name: 'Import rejestru', level: 1 })).toBeVisible();
  }

  async bring(name: string, text: string): Promise<void> {
    const file = { name, mimeType: 'text/csv', buffer: Buffer.from(text) };
    await this.page.locator('input[type=file]').first().setInputFiles(file);
    await expect(this.page.getByRole('heading', { name, level: 1 })).toBeVisible();
  }

  column(heading: string): Locator {
    return this.page.getByLabel(`Kolumna „${heading}” to`);
  }

  row(number: number): Locator {
    return this.page
      .getByRole('row')
      .filter({ has: this.page.getByRole('rowheader', { name: String(number) }) });
  }

  async start(rows: RegExp): Promise<void> {
    await this.page.getByRole('button', { name: rows }).click();
    await expect(this.page.getByRole('heading', { name: 'Import zakończony' })).toBeVisible({
      timeout: 30_000,
    });
  }

  async undo(): Promise<void> {
    await this.page.getByRole('button', { name: 'Cofnij cały import' }).click();
    await this.page.getByRole('button', { name: 'Cofnij import', exact: true }).click();
    await expect(this.page.getByRole('heading', { name: 'Import cofnięto' })).toBeVisible();
  }
}
