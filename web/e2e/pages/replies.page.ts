import { expect, type Locator, type Page } from '@playwright/test';

/** Right of reply: in the panel of an assessment and on the coordinators' list. */
export class RepliesPage {
  constructor(private readonly page: Page) {}

  /** The part of an item's panel where the unit answers. */
  async openPanel(unit: string, item: string): Promise<Locator> {
    await this.page.goto(`/app/omggs/units/${unit}?item=${item}`);
    const section = this.page.getByRole('region', { name: 'Odpowiedź samorządu' });
    await expect(section).toBeVisible();
    return section;
  }

  /** The entry of one reply on the list. */
  async openEntry(unit: string, item: string, state: 'open' | 'decided' = 'open'): Promise<Locator> {
    await this.page.goto(`/app/omggs/replies?state=${state}`);
    const entry = this.page.getByRole('article', { name: `${unit} ${item}` }).first();
    await expect(entry).toBeVisible();
    return entry;
  }

  /** Answers the question of the dialog that has just opened. */
  async confirm(action: string): Promise<void> {
    await this.page.getByRole('dialog').last().getByRole('button', { name: action, exact: true }).click();
  }
}
