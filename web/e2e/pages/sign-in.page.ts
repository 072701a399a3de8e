import { expect, type Page } from '@playwright/test';

/** The sign-in page. */
export class SignInPage {
  constructor(private readonly page: Page) {}

  /** Ends when the page stands: it is loaded anew, and its address is there before anything of it. */
  async signIn(email: string, next: string): Promise<void> {
    await this.page.goto(`/sign-in?next=${encodeURIComponent(next)}`);
    await this.page.getByLabel('Adres e-mail').fill(email);
    await this.page.getByLabel('Hasło', { exact: true }).fill('miara-demo');
    await this.page.getByRole('button', { name: 'Zaloguj się', exact: true }).click();
    await expect(this.page).toHaveURL((address) => address.pathname === next);
    await expect(this.page.getByRole('main').getByRole('heading', { level: 1 }).first()).toBeVisible();
  }
}
