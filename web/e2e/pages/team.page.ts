import { expect, type Locator, type Page } from '@playwright/test';

/** A team's page and the pages of its meetings. */
export class TeamPage {
  constructor(private readonly page: Page) {}

  /** Adds somebody who speaks for one sector. */
  async addMember(name: string, organisation: string, sector: string): Promise<void> {
    await this.page.getByRole('button', { name: 'Dodaj osobę' }).click();
    const drawer = this.page.getByRole('dialog');
    await drawer.getByLabel('Imię i nazwisko').fill(name);
    await drawer.getByLabel('Instytucja lub organizacja').fill(organisation);
    await drawer.getByRole('checkbox', { name: sector }).check();
    await drawer.getByRole('button', { name: 'Zapisz', exact: true }).click();
    await expect(drawer).toBeHidden();
  }

  /** Plans a meeting for a day (YYYY-MM-DD) and arrives at its page. */
  async plan(day: string, points: readonly string[]): Promise<void> {
    await this.page.getByRole('button', { name: 'Zaplanuj posiedzenie' }).click();
    const drawer = this.page.getByRole('dialog');
    await drawer.getByLabel('Dzień').fill(day);
    await drawer.getByLabel(/^Porządek posiedzenia/).fill(points.join('\n'));
    await drawer.getByRole('button', { name: 'Zaplanuj', exact: true }).click();
    await expect(this.page).toHaveURL(/\/meetings\//);
  }

  minutes(point: string): Locator {
    return this.page.getByLabel(`Protokół: ${point}`);
  }

  /** Records a decision under a point. */
  async decide(point: string, text: string): Promise<void> {
    await this.page.getByRole('button', { name: `Dodaj ustalenie do punktu: ${point}` }).click();
    const drawer = this.page.getByRole('dialog');
    await drawer.getByLabel('Co ustalono').fill(text);
    await drawer.getByRole('button', { name: 'Zapisz ustalenie' }).click();
    await expect(drawer).toBeHidden();
  }
}
