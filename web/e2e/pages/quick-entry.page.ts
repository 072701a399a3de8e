import { expect, type Locator, type Page } from '@playwright/test';

/** How fast an official types, in ms a key. */
const KEY_MS = 60;

/**
 * The quick entry, used by keyboard. It counts: pressing a key or a chord, typing a line, answering the system's window
 * for files and clicking are one interaction each.
 */
export class QuickEntry {
  interactions = 0;

  constructor(private readonly page: Page) {
    // From the beginning: the window for files is the page's, and opens at once.
    page.on('filechooser', () => undefined);
  }

  get dialog(): Locator {
    return this.page.getByRole('dialog', { name: 'Szybki wpis' });
  }

  get line(): Locator {
    return this.dialog.getByLabel('Co zrobiono?');
  }

  get chips(): Locator {
    return this.dialog.getByRole('list', { name: 'Co zostanie zapisane' });
  }

  async press(key: string): Promise<void> {
    this.interactions += 1;
    await this.page.keyboard.press(key);
  }

  async type(text: string): Promise<void> {
    this.interactions += 1;
    await this.page.keyboard.type(text, { delay: KEY_MS });
  }

  async click(target: Locator): Promise<void> {
    this.interactions += 1;
    await target.click();
  }

  /** A photo: to the button behind the line, open the window, choose. */
  async addPhoto(file: { name: string; mimeType: string; buffer: Buffer }): Promise<void> {
    await this.press('Tab');
    const chooser = this.page.waitForEvent('filechooser');
    await this.press('Enter');
    this.interactions += 1;
    await (await chooser).setFiles(file);
  }

  async expectSaved(title: string): Promise<void> {
    await expect(this.page.getByText(`Zapisano: ${title}`)).toBeVisible();
  }
}
