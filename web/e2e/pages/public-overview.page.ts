import { expect, type Locator, type Page } from '@playwright/test';

/** The metropolis at a glance, as anybody sees it. */
export class PublicOverviewPage {
  /** The list of units with the search above it. */
  readonly units: Locator;

  constructor(private readonly page: Page) {
    this.units = page.getByRole('region', { name: /^(Znajdź swój samorząd|Find your local government)$/ });
  }

  async open(): Promise<void> {
    await this.page.goto('/omggs');
    await expect(this.page.getByRole('heading', { level: 1 })).toHaveText(
      'Obszar Metropolitalny Gdańsk-Gdynia-Sopot',
    );
  }

  async type(query: string): Promise<void> {
    await this.units.getByRole('searchbox').fill(query);
  }

  async submit(): Promise<void> {
    await this.units.getByRole('button', { name: 'Szukaj' }).click();
  }

  /** The links to scorecards that are in sight. */
  shownUnits(): Locator {
    return this.units.getByRole('listitem').filter({ visible: true }).getByRole('link');
  }
}
