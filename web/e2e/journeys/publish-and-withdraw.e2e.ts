import { expect, test, type Page } from '@playwright/test';
import { expectNoViolations } from '../a11y.js';
import { SignInPage } from '../pages/sign-in.page.js';

/** Nobody else publishes here. */
const TENANT = 'bytow';
const COORDINATOR = 'koordynator@bytow.demo';

async function openPublications(page: Page): Promise<void> {
  await page.goto(`/app/${TENANT}/publications`);
  await expect(page.getByRole('heading', { name: /^Do ogłoszenia/ })).toBeVisible();
}

/** Publishes what the preview shows; its number. */
async function publish(page: Page, note: string): Promise<number> {
  await openPublications(page);
  await page.getByLabel(/^Notatka dla czytelników/).fill(note);
  await page.getByRole('button', { name: 'Przejdź do publikacji' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Opublikuj' }).click();
  const alert = page.getByRole('alert');
  await expect(alert).toContainText(/Opublikowano: publikacja \d+/);
  return Number(/publikacja (\d+)/.exec(await alert.innerText())?.[1]);
}

test('a publication is looked at before, published, and taken back in public', async ({ page }) => {
  test.setTimeout(240_000);
  await new SignInPage(page).signIn(COORDINATOR, `/app/${TENANT}/overview`);

  let kept = 0;
  let withdrawn = 0;

  await test.step('shows what is to be known before and what changes, and publishes it', async () => {
    await openPublications(page);
    await expect(page.getByRole('heading', { name: 'Przed publikacją' })).toBeVisible();
    await expectNoViolations(page);
    kept = await publish(page, 'Pierwsze podejście');
    withdrawn = await publish(page, 'Drugie podejście');
    expect(withdrawn).toBe(kept + 1);
  });

  await test.step('asks for the reason of a withdrawal, and takes it back', async () => {
    await page.getByRole('button', { name: `Wycofaj publikację ${withdrawn}` }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Wycofaj publikację' }).click();
    await expect(dialog).toContainText('Napisz, dlaczego publikacja nie obowiązuje.');
    await dialog.getByLabel('Powód dla czytelników').fill('Ogłoszono dwa razy to samo.');
    await expectNoViolations(page, 'dialog');
    await dialog.getByRole('button', { name: 'Wycofaj publikację' }).click();
    await expect(page.getByText('Ogłoszono dwa razy to samo.')).toBeVisible();
    await expect(page.getByRole('button', { name: `Wycofaj publikację ${withdrawn}` })).toHaveCount(0);
    await expect(page.locator(':focus')).toContainText('Ogłoszono dwa razy to samo.');
  });

  await test.step('leaves it at its address with the reason, and the one before is the newest', async () => {
    await page.goto(`/${TENANT}?publication=${withdrawn}`);
    await expect(page.getByText(`Publikacja nr ${withdrawn} została wycofana`)).toBeVisible();
    await expect(page.getByText('Powód: Ogłoszono dwa razy to samo.')).toBeVisible();
    await expectNoViolations(page);
    await page.getByRole('link', { name: 'Zobacz obowiązujące wyniki' }).click();
    await expect(page.getByText(`publikacja nr ${kept}`, { exact: false }).first()).toBeVisible();
    await expect(page.getByText('została wycofana')).toHaveCount(0);
  });

  await test.step('is shown on other pages without a cookie, and the news tell of it', async () => {
    await page.context().clearCookies();
    await page.goto(`/${TENANT}/embed`);
    await expect(page.getByRole('heading', { name: 'Osadź na stronie', level: 1 })).toBeVisible();
    await expect(
      page
        .frameLocator('iframe')
        .first()
        .getByText(/Stan na/),
    ).toBeVisible();
    expect(await page.context().cookies()).toEqual([]);
    const feed = await page.request.get(`/${TENANT}/feed.atom`);
    expect(await feed.text()).toContain(`Wycofano publikację nr ${withdrawn}`);
  });
});
