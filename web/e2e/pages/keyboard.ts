import { expect, type FileChooser, type Locator, type Page } from '@playwright/test';

/** More stops than any screen has. */
const MOST_STOPS = 400;

/** A person without a mouse: goes by Tab, presses what has the focus. */
export class Keyboard {
  constructor(private readonly page: Page) {}

  /** Notes every press of a pointer, so that a journey can show that there was none. */
  static async watch(page: Page): Promise<void> {
    await page.addInitScript(() => {
      window.addEventListener('pointerdown', () => sessionStorage.setItem('pointer', 'used'), true);
    });
  }

  async expectNoPointer(): Promise<void> {
    expect(await this.page.evaluate(() => sessionStorage.getItem('pointer'))).toBeNull();
  }

  /** Tab after Tab until the control has the focus. */
  async reach(target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
    await expect(target).toBeVisible();
    for (let stop = 0; stop < MOST_STOPS; stop += 1) {
      if (await target.evaluate((element) => element === document.activeElement)) return;
      await this.page.keyboard.press(key);
    }
    throw new Error(`The control cannot be reached by ${key}`);
  }

  async press(target: Locator, key = 'Enter'): Promise<void> {
    await this.reach(target);
    await this.page.keyboard.press(key);
  }

  /** Replaces what stands in a field. */
  async type(target: Locator, text: string): Promise<void> {
    await this.reach(target);
    await this.page.keyboard.press('Control+A');
    await this.page.keyboard.type(text);
  }

  /** Opens the system's own window for files. */
  async chooseFile(target: Locator): Promise<FileChooser> {
    await this.reach(target);
    const chooser = this.page.waitForEvent('filechooser', { timeout: 10_000 });
    await this.page.keyboard.press('Space');
    return chooser;
  }

  async signIn(email: string, next: string): Promise<void> {
    await this.page.goto(`/sign-in?next=${encodeURIComponent(next)}`);
    await this.type(this.page.getByLabel('Adres e-mail'), email);
    await this.type(this.page.getByLabel('Hasło', { exact: true }), 'miara-demo');
    await this.page.keyboard.press('Enter');
    await expect(this.page).toHaveURL((address) => `${address.pathname}${address.search}` === next);
  }
}
