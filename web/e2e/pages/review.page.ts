import { expect, type Locator, type Page } from '@playwright/test';

/** The reviewer's desk. */
export class ReviewPage {
  readonly reader: Locator;
  readonly batch: Locator;

  constructor(private readonly page: Page) {
    this.reader = page.getByRole('region', { name: 'Zadanie w weryfikacji' });
    this.batch = page.getByRole('region', { name: 'Koszyk decyzji' });
  }

  async open(): Promise<void> {
    await this.page.goto('/app/omggs/review');
    await this.waitUntilRead();
  }

  /** The item that is read. */
  heading(): Locator {
    return this.reader.getByRole('heading', { level: 2 });
  }

  async itemTitle(): Promise<string> {
    await this.waitUntilRead();
    return this.heading().innerText();
  }

  async waitUntilRead(): Promise<void> {
    await expect(this.reader.getByRole('heading', { name: 'Twoja decyzja' })).toBeVisible();
  }

  sendButton(): Locator {
    return this.batch.getByRole('button', { name: 'Wyślij do samorządów' });
  }

  /** @param whenAsked looks at the question before it is answered */
  async sendAll(whenAsked: () => Promise<void>): Promise<void> {
    await this.sendButton().click();
    await whenAsked();
    await this.page.getByRole('button', { name: 'Wyślij', exact: true }).click();
    await expect(this.page.getByRole('dialog', { name: 'Wynik wysyłki' })).toBeVisible();
    await this.page.getByRole('button', { name: 'Zamknij' }).click();
  }
}
