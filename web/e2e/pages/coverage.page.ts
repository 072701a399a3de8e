import { expect, type Locator, type Page } from '@playwright/test';

/** The coverage matrix. */
export class CoveragePage {
  readonly grid: Locator;

  constructor(private readonly page: Page) {
    this.grid = page.getByRole('grid');
  }

  async open(): Promise<void> {
    await this.page.goto('/app/omggs/coverage');
    await expect(this.grid).toBeVisible();
  }

  async showAwaiting(): Promise<void> {
    await this.awaitingFilter().click();
    await expect(this.page).toHaveURL(/show=awaiting/);
  }

  awaitingFilter(): Locator {
    return this.page.getByRole('button', { name: /^Do weryfikacji/ });
  }

  async awaitingCount(): Promise<number> {
    return Number(/\d+$/.exec((await this.awaitingFilter().innerText()).trim())?.[0]);
  }

  /** Cells that wait for the coordinator, in reading order. */
  awaitingCells(): Locator {
    return this.grid.locator('td[data-review="submitted"]');
  }

  /** Cells about which a decision waits in a batch. */
  heldCells(): Locator {
    return this.grid.locator('td[data-held]');
  }

  /** One of a unit's cells that was declared to be in place and waits without a decision. */
  declaredAndAwaiting(unit: string): Locator {
    return this.grid
      .locator(
        `td[data-review="submitted"][data-standing="declared"]:not([data-held])[aria-label^="${unit}, "]`,
      )
      .first();
  }

  /** "37 z 64" of a unit's row. */
  async unitTotal(unit: string): Promise<string> {
    const link = this.grid.locator(`a[aria-label^="${unit}: "]`).first();
    return (await link.getAttribute('aria-label')) ?? '';
  }

  /** The metropolis over all duties: "812 z 2750". */
  async metropolisTotal(): Promise<string> {
    return (await this.metropolisLink().getAttribute('aria-label')) ?? '';
  }

  metropolisLink(): Locator {
    return this.grid.locator('a[aria-label^="Wszystkie samorządy"]');
  }
}
