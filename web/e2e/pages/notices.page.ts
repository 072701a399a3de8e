import { expect, type Locator, type Page } from '@playwright/test';

/** The inbox and the bell in the top bar. */
export class NoticesPage {
  constructor(private readonly page: Page) {}

  get bell(): Locator {
    return this.page.getByRole('banner').getByRole('link', { name: /^Powiadomienia/ });
  }

  async open(): Promise<void> {
    await this.bell.click();
    await expect(this.page.getByRole('heading', { level: 1, name: 'Powiadomienia' })).toBeVisible();
  }

  /** The newest notice with such words. */
  notice(words: RegExp): Locator {
    return this.page.getByRole('listitem').filter({ hasText: words }).first();
  }

  /** How many the bell says are new. */
  async unread(): Promise<number> {
    const said = /(\d+) nieprzeczytan/.exec(await this.bell.innerText());
    return Number(said?.[1] ?? 0);
  }
}
