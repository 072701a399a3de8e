import { expect, type Locator, type Page } from '@playwright/test';

/** "Sprawy do zrobienia". */
export class TasksPage {
  readonly dialog: Locator;

  constructor(
    private readonly page: Page,
    private readonly tenant: string,
  ) {
    this.dialog = page.getByRole('dialog');
  }

  async open(): Promise<void> {
    await this.page.goto(`/app/${this.tenant}/tasks`);
    await expect(this.page.getByRole('heading', { name: 'Sprawy do zrobienia', level: 1 })).toBeVisible();
  }

  async show(view: string): Promise<void> {
    const views = this.page.getByRole('navigation', { name: 'Które sprawy' });
    await views.getByRole('link', { name: new RegExp(`^${view}`) }).click();
    await expect(views.locator('[aria-current]')).toHaveText(new RegExp(`^${view}`));
  }

  /** By the line at the top. */
  async add(title: string, dueOn: string): Promise<void> {
    const line = this.page.getByRole('form', { name: 'Nowa sprawa' });
    await line.getByLabel('Nowa sprawa: co jest do zrobienia?').fill(title);
    await line.getByLabel('Do kiedy').fill(dueOn);
    await line.getByRole('button', { name: 'Dodaj' }).click();
    await expect(this.row(title)).toBeVisible();
  }

  row(title: string): Locator {
    return this.page.getByRole('main').getByRole('listitem').filter({ hasText: title });
  }

  group(name: string): Locator {
    return this.page.getByRole('region', { name });
  }

  async tick(title: string): Promise<void> {
    await this.page.getByRole('checkbox', { name: `Zrobione: ${title}` }).click();
  }
}
