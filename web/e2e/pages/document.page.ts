import { expect, type Locator, type Page } from '@playwright/test';

/** The viewer, in its drawer or beside what is read. */
export class DocumentViewer {
  constructor(readonly inside: Locator) {}

  static inDrawer(page: Page, title: string): DocumentViewer {
    return new DocumentViewer(page.getByRole('dialog', { name: title }).last());
  }

  page(): Locator {
    return this.inside.getByRole('textbox', { name: 'Strona' });
  }

  marked(): Locator {
    return this.inside.locator('mark');
  }

  frame(): Locator {
    return this.inside.getByRole('region');
  }

  async expectPage(number: number, pages: number): Promise<void> {
    await expect(this.inside.locator(`[data-drawn="${number}"]`)).toBeVisible();
    await expect(this.page()).toHaveValue(String(number));
    await expect(this.inside.getByText(`z ${pages}`, { exact: true })).toBeVisible();
  }
}
