import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/**
 * Nothing found by axe on what is on the screen now, WCAG 2.2 AA and best practices.
 *
 * @param part CSS selector of the part to look at; the whole page when left out
 */
export async function expectNoViolations(page: Page, part?: string): Promise<void> {
  // While a page loads its part may not be there yet.
  if (part !== undefined) await expect(page.locator(part).first()).toBeVisible();
  const axe = new AxeBuilder({ page });
  const { violations } = await (part === undefined ? axe : axe.include(part)).analyze();
  const found = violations.map(({ id, help, nodes }) => ({
    id,
    help,
    nodes: nodes
      .slice(0, 5)
      .map(({ html, failureSummary }) => `${html.slice(0, 200)} ${failureSummary ?? ''}`),
  }));
  expect(found).toEqual([]);
}
