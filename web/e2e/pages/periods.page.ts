import { expect, type Locator, type Page } from '@playwright/test';

/** Reporting periods, deadlines and agreed exceptions. */
export class PeriodsPage {
  readonly open: Locator;

  constructor(private readonly page: Page) {
    this.open = page
      .getByRole('listitem')
      .filter({ has: page.getByRole('heading', { level: 3 }) })
      .first();
  }

  async visit(): Promise<void> {
    await this.page.goto('/app/omggs/periods');
    await expect(this.page.getByRole('heading', { name: 'Okresy sprawozdawcze' })).toBeVisible();
    await expect(this.open).toBeVisible();
  }

  /** Gives the open period another closing day. */
  async extendTo(day: string): Promise<void> {
    await this.open.getByRole('button', { name: 'Zmień' }).click();
    const drawer = this.page.getByRole('dialog', { name: 'Zmiana okresu' });
    await drawer.getByLabel('Dzień zamknięcia').fill(day);
    await drawer.getByRole('button', { name: 'Zapisz zmiany' }).click();
    await expect(drawer).toBeHidden();
  }

  async agree(unit: string, item: string, day: string, reason: string): Promise<void> {
    await this.page.getByRole('button', { name: 'Uzgodnij inny termin' }).click();
    const drawer = this.page.getByRole('dialog', { name: 'Inny termin dla samorządu' });
    await drawer.getByLabel('Samorząd').selectOption(unit);
    await drawer.getByLabel('Czego dotyczy').selectOption(item);
    await drawer.getByLabel('Ostatni dzień w terminie').fill(day);
    await drawer.getByLabel('Powód').fill(reason);
    await drawer.getByRole('button', { name: 'Zapisz uzgodnienie' }).click();
    await expect(drawer).toBeHidden();
  }

  async end(unit: string): Promise<void> {
    await this.page.getByRole('button', { name: `Zakończ wyjątek: ${unit}` }).click();
    const dialog = this.page.getByRole('dialog', { name: 'Zakończyć uzgodniony wyjątek?' });
    await dialog.getByRole('button', { name: 'Zakończ wyjątek' }).click();
    await expect(dialog).toBeHidden();
  }
}
