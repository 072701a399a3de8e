import { expect, type Page } from '@playwright/test';

/** Publications of the tenant. */
export class PublicationsPage {
  constructor(private readonly page: Page) {}

  async open(): Promise<void> {
    await this.page.goto('/app/omggs/publications');
    await expect(this.page.getByRole('heading', { name: /^Do ogłoszenia/ })).toBeVisible();
  }

  async publish(note: string): Promise<void> {
    await this.page.getByLabel(/^Notatka dla czytelników/).fill(note);
    await this.page.getByRole('button', { name: 'Przejdź do publikacji' }).click();
    await this.page.getByRole('dialog').getByRole('button', { name: 'Opublikuj' }).click();
    await expect(this.page.getByRole('alert')).toContainText('Opublikowano: publikacja');
  }
}
