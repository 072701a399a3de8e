import { expect, type Locator, type Page } from '@playwright/test';

/** A unit's public page. */
export class ScorecardPage {
  /** The rows of items. */
  readonly items: Locator;

  constructor(private readonly page: Page) {
    this.items = page.locator('#items li details');
  }

  async expectUnit(name: string): Promise<void> {
    await expect(this.page.getByRole('heading', { level: 1 })).toHaveText(name);
  }

  /** What the first screen answers. */
  async expectAnswers(): Promise<void> {
    await expect(this.page.getByText(/\d+ z \d+ zadań potwierdzono/)).toBeVisible();
    await expect(this.page.getByText(/^Stan na \d+ \p{L}+ \d{4} · publikacja nr \d+/u)).toBeVisible();
    for (const question of ['Czego brakuje', 'Co dalej', 'Kto odpowiada']) {
      await expect(this.page.getByRole('region', { name: question })).toBeVisible();
    }
  }

  async show(part: 'Wszystkie' | 'Brakujące' | 'Zmienione'): Promise<void> {
    await this.page.getByRole('link', { name: new RegExp(`^${part} \\(`) }).click();
    await expect(this.page.locator('#items [aria-current]')).toContainText(part);
  }

  /** How many items the filter says there are: "Brakujące (18)" → 18. */
  async said(part: 'Wszystkie' | 'Brakujące' | 'Zmienione'): Promise<number> {
    const label = await this.page.getByRole('link', { name: new RegExp(`^${part} \\(`) }).innerText();
    return Number(/\((\d+)\)/.exec(label)?.[1]);
  }
}
