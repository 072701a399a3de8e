import { expect, type Locator } from '@playwright/test';

/** The smallest file that is recognised as a PDF. */
export function pdfFile(name: string) {
  const buffer = Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n');
  return { name, mimeType: 'application/pdf', buffer };
}

/** The fields of a new proof, wherever they are shown. */
export class UploadForm {
  constructor(private readonly inside: Locator) {}

  async describe(title: string, lastDay: string): Promise<void> {
    await this.inside.getByLabel(/^Tytuł/).fill(title);
    await this.inside.getByLabel(/^Obowiązuje do/).fill(lastDay);
  }

  async send(file: { name: string; mimeType: string; buffer: Buffer }): Promise<void> {
    await this.inside.locator('input[type="file"][multiple]').setInputFiles(file);
  }

  async expectTaken(fileName: string): Promise<void> {
    await expect(this.inside.locator('li').filter({ hasText: fileName }).getByText('Przyjęto')).toBeVisible();
  }

  async expectRefused(fileName: string, why: RegExp): Promise<void> {
    await expect(this.inside.locator('li').filter({ hasText: fileName }).getByRole('alert')).toHaveText(why);
  }
}
