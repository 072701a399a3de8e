import { expect, type Locator, type Page } from '@playwright/test';

/** The page of requests for proof, and what a request looks like beside its item. */
export class RequestsPage {
  readonly dialog: Locator;

  constructor(
    private readonly page: Page,
    private readonly tenant: string,
  ) {
    this.dialog = page.getByRole('dialog');
  }

  async open(show = ''): Promise<void> {
    await this.page.goto(`/app/${this.tenant}/requests${show && `?show=${show}`}`);
    await expect(this.page.getByRole('heading', { name: 'Prośby o dowód', level: 1 })).toBeVisible();
  }

  card(question: string): Locator {
    return this.page.getByRole('article').filter({ hasText: question });
  }

  async ask(unit: string, item: string, question: string, dueOn: string): Promise<void> {
    await this.page.getByRole('button', { name: 'Poproś o dowód' }).click();
    await this.dialog.getByRole('group', { name: 'Samorządy' }).getByLabel(unit).check();
    await this.dialog.getByRole('checkbox', { name: new RegExp(`^${item} `) }).check();
    await this.dialog.getByLabel('O co prosisz').fill(question);
    await this.dialog.getByLabel('Termin').fill(dueOn);
    await this.dialog.getByRole('button', { name: 'Wyślij prośbę' }).click();
    await expect(this.dialog).toBeHidden();
    await expect(this.card(question)).toBeVisible();
  }

  /** In the drawer of the item: names the proof that answers. */
  async answerWith(question: string, proof: string): Promise<void> {
    const card = this.card(question);
    await card.getByRole('button', { name: 'Odpowiedz' }).click();
    await expect(card.getByText('Wskaż co najmniej jeden dowód.')).toBeVisible();
    await card.getByRole('checkbox', { name: proof }).check();
    await card.getByRole('button', { name: 'Odpowiedz' }).click();
    await expect(card.getByText('Czeka na koordynatora')).toBeVisible();
  }
}
