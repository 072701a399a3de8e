import { expect, type Locator, type Page } from '@playwright/test';

/** The action log and its form. */
export class ActionsPage {
  constructor(private readonly page: Page) {}

  async open(): Promise<void> {
    await this.page.goto('/app/omggs/actions');
    await expect(this.page.getByRole('heading', { name: 'Działania', level: 1 })).toBeVisible();
  }

  async startLogging(): Promise<void> {
    await this.page.getByRole('link', { name: 'Zapisz działanie' }).click();
    await expect(this.page.getByRole('heading', { name: 'Nowe działanie' })).toBeVisible();
    await expect(this.field(/^Nazwa działania/)).toBeVisible();
  }

  /** On the page of an action: from reading to the form. */
  async startEditing(): Promise<void> {
    await this.page.getByRole('button', { name: 'Zmień działanie' }).click();
    await expect(this.field(/^Nazwa działania/)).toBeVisible();
  }

  field(label: RegExp): Locator {
    return this.page.getByLabel(label);
  }

  async tickItem(code: string): Promise<void> {
    const items = this.page.getByRole('group', { name: /^Zadania standardu/ }).first();
    await items.getByLabel('Znajdź na liście').fill(code);
    await items.getByLabel(new RegExp(`^${code} `)).check();
    await items.getByLabel('Znajdź na liście').fill('');
  }

  async save(): Promise<void> {
    await this.page.getByRole('button', { name: 'Zapisz działanie' }).click();
  }

  row(title: string): Locator {
    return this.page.locator('main li').filter({ hasText: title });
  }
}
