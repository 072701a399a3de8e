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
  expect(violations.map(inShort)).toEqual([]);
}

/** How a page is seen. */
interface Medium {
  name: string;
  width: number;
  colorScheme: 'light' | 'dark';
  media: 'screen' | 'print';
  /** Only these rules of axe; all when left out. */
  rules?: string[];
}

/** What depends on colours and nothing else; the rest of a page is the same in the dark and on paper. */
const COLOURS = ['color-contrast', 'link-in-text-block'];

/**
 * Every way to see a public page. Dark differs from light, and paper from the screen, in colours and in what is
 * shown; what is hidden on paper has no rules there, and nobody hits a target on it.
 */
export const MEDIA: readonly [Medium, ...Medium[]] = [
  { name: 'light', width: 1440, colorScheme: 'light', media: 'screen' },
  { name: 'dark', width: 1440, colorScheme: 'dark', media: 'screen', rules: COLOURS },
  { name: 'on a small screen', width: 320, colorScheme: 'light', media: 'screen' },
  { name: 'on paper', width: 794, colorScheme: 'light', media: 'print', rules: COLOURS },
];

/** Shows the page that is open in a medium. */
export async function showIn(page: Page, { width, colorScheme, media }: Medium): Promise<void> {
  await page.setViewportSize({ width, height: 900 });
  // A colour on its way to another is no colour of the page.
  await page.emulateMedia({ colorScheme, media, reducedMotion: 'reduce' });
}

/** What axe finds on the page as it is seen in a medium. */
export async function violationsIn(page: Page, medium: Medium): Promise<object[]> {
  // The legacy mode opens no page of its own to sum up in: hundreds of looks are seconds instead of minutes.
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
  const { violations } = await (medium.rules ? axe.withRules(medium.rules) : axe).analyze();
  return violations.map((violation) => ({ medium: medium.name, ...inShort(violation) }));
}

type Violation = Awaited<ReturnType<AxeBuilder['analyze']>>['violations'][number];

function inShort({ id, help, nodes }: Violation) {
  return {
    id,
    help,
    nodes: nodes
      .slice(0, 5)
      .map(({ html, failureSummary }) => `${html.slice(0, 200)} ${failureSummary ?? ''}`),
  };
}
