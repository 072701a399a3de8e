import { expect, type Locator, type Page } from '@playwright/test';

/** The action log in its four views. */
export class ActionViewsPage {
  constructor(private readonly page: Page) {}

  async open(search = ''): Promise<void> {
    await this.page.goto(`/app/omggs/actions${search}`);
    await expect(this.page.getByRole('heading', { name: 'Działania', level: 1 })).toBeVisible();
  }

  async show(view: 'Lista' | 'Tablica' | 'Kalendarz' | 'Mapa'): Promise<void> {
    await this.page.getByRole('group', { name: 'Widok' }).getByRole('button', { name: view }).click();
  }

  /** The three numbers above every view. */
  totals(): Locator {
    return this.page.getByRole('status').filter({ hasText: /działa(nie|nia|ń)/ });
  }

  card(title: string): Locator {
    return this.page.getByRole('listitem').filter({ has: this.page.getByRole('link', { name: title }) });
  }

  cards(status: string): Locator {
    return this.page.getByRole('list', { name: status, exact: true }).getByRole('listitem');
  }

  /** By keyboard alone. */
  async move(title: string, to: string): Promise<void> {
    const card = this.card(title).first();
    await card.getByRole('button', { name: `Przenieś: ${title}` }).press('Enter');
    await card.getByRole('button', { name: to, exact: true }).press('Enter');
  }

  day(name: string): Locator {
    return this.page.getByRole('grid').getByRole('button', { name: new RegExp(`^${name},`) });
  }
}
