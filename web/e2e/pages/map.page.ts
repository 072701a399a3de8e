import { expect, type Locator, type Page } from '@playwright/test';

/** The map of coverage in the working area. */
export class MapPage {
  constructor(private readonly page: Page) {}

  async open(tenant: string, search = ''): Promise<void> {
    await this.page.goto(`/app/${tenant}/map${search}`);
    await expect(this.page.getByRole('heading', { name: 'Te same dane w tabeli' })).toBeVisible();
  }

  /** A unit on the map. */
  place(name: string): Locator {
    return this.page.locator('svg').getByRole('link', { name: new RegExp(`^${name}: `) });
  }

  /** The same unit in the table. */
  row(name: string): Locator {
    return this.page.getByRole('row', { name: new RegExp(`^${name} `) });
  }
}
