import { expect, test, type Page } from '@playwright/test';
import type { AssessmentListResponse } from '@miara/shared/api';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { expectNoViolations } from '../a11y.js';
import { documentWith, ReleasePage } from '../pages/release.page.js';
import { SignInPage } from '../pages/sign-in.page.js';

const TEAM = 'zespol.pucki@omggs.demo';
const COORDINATOR = 'koordynator@omggs.demo';
const JASTARNIA = '2211023';
const PESEL = '44051401359';
const TITLE = 'Umowa na punkt informacyjny w Jastarni';

test('a proof with a PESEL becomes public with the number covered, after a second person looked', async ({
  page,
  browser,
  baseURL,
}) => {
  test.slow();
  const { bytes, at } = await documentWith(`Koordynatorka punktu, PESEL ${PESEL}`);
  const release = new ReleasePage(page);
  await new SignInPage(page).signIn(TEAM, '/app/omggs/evidence');
  const { evidenceId, item } = await proofOfJastarnia(page, bytes, baseURL ?? '');

  await test.step('the first person says what everybody should see', async () => {
    await page.goto(`/app/omggs/evidence?proof=${evidenceId}`);
    const drawer = page.getByRole('dialog').first();
    await expect(drawer.getByText('prywatny', { exact: true })).toBeVisible();
    await drawer.getByRole('link', { name: 'Udostępnij publicznie' }).click();
    await page.getByLabel('Tytuł publiczny').fill(TITLE);
    await page.getByLabel(/^Fragment dla wszystkich/).fill('Punkt działa we wtorki i czwartki.');
    await page.getByLabel(/^Strona, na której/).fill('1');
    await expectNoViolations(page);
    await page.getByRole('button', { name: 'Przygotuj i sprawdź' }).click();
  });

  await test.step('the search finds the number and asks', async () => {
    await expect(page.getByRole('heading', { level: 1, name: TITLE })).toBeVisible();
    await expect(page.getByText('Znaleziono 1 miejsce')).toBeVisible();
    await expect(page.getByText('440••••••59')).toBeVisible();
    await expect(page.getByText('na stronie 1', { exact: true })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Wyślij do drugiej osoby' })).toBeDisabled();
    await page.getByRole('radio', { name: 'Usunę lub zasłonię' }).check();
    await expect(page.getByText('Wróć do kroku 1')).toBeVisible();
    await expectNoViolations(page);
    await page.getByRole('button', { name: 'Zmień', exact: true }).click();
    await page.getByRole('radio', { name: /Kopię z zasłoniętymi/ }).check();
    await page.getByRole('button', { name: 'Zapisz i sprawdź ponownie' }).click();
  });

  await test.step('covers the number with the mouse, and something more by keyboard alone', async () => {
    await expect(page.getByText('Nie ma jeszcze żadnej zasłony.')).toBeVisible();
    await release.cover(at);
    await expect(release.box(1)).toBeVisible();
    await page.getByRole('button', { name: 'Dodaj zasłonę na stronie 1' }).press('Enter');
    await expect(release.box(2)).toBeFocused();
    const before = await release.box(2).getAttribute('y');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Shift+ArrowRight');
    await expect(release.box(2)).not.toHaveAttribute('y', before ?? '');
    await expectNoViolations(page);
    await page.keyboard.press('Delete');
    await expect(release.box(2)).toBeHidden();
    await page.getByRole('button', { name: 'Zapisz kopię z zasłonami' }).click();
    await expect(page.getByText('Obejrzyj każdą stronę kopii')).toBeVisible();
    await release.expectBlack(at);
  });

  await test.step('answers the question and sends it to a second person', async () => {
    await expect(page.getByText('Przeszukano tytuł, fragment i treść')).toBeVisible();
    await expect(page.getByText('obejrzyj każdą stronę', { exact: false }).first()).toBeVisible();
    await page.getByRole('radio', { name: 'Nie, nie zawiera danych osobowych' }).check();
    await page.getByRole('button', { name: 'Wyślij do drugiej osoby' }).click();
    await expect(page.getByText('rozstrzygnie je inna osoba')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Zgadzam się, udostępnij' })).toBeHidden();
  });

  const scorecard = `/omggs/units/${JASTARNIA}#${item}`;
  const visitor = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await test.step('until then nobody outside sees anything', async () => {
    await visitor.goto(`${baseURL}${scorecard}`);
    await expect(visitor.getByText(TITLE)).toHaveCount(0);
  });

  await test.step('the second person looks at the very copy and agrees', async () => {
    const second = await (await browser.newContext({ baseURL: baseURL ?? '', locale: 'pl-PL' })).newPage();
    await new SignInPage(second).signIn(COORDINATOR, '/app/omggs/releases');
    await expect(second.getByText('Czeka na Twoją decyzję').first()).toBeVisible();
    await expectNoViolations(second);
    await second.getByRole('link', { name: TITLE }).click();
    await new ReleasePage(second).expectBlack(at);
    await expect(second.getByRole('button', { name: 'Zgadzam się, udostępnij' })).toBeDisabled();
    await second.getByRole('checkbox', { name: /każdą stronę kopii/ }).check();
    await expectNoViolations(second);
    await second.getByRole('button', { name: 'Zgadzam się, udostępnij' }).click();
    await expect(second.getByText('Publiczne', { exact: true })).toBeVisible();
    await second.context().close();
  });

  await test.step('anybody reads it beside the item, with scripts off, and gets a file without the number', async () => {
    await visitor.reload();
    const row = visitor.locator(`li:has([id="${item}"])`);
    await row.locator('summary').click();
    await expect(row.getByText(TITLE)).toBeVisible();
    await expect(row.getByText('„Punkt działa we wtorki i czwartki.”')).toBeVisible();
    await expect(row.getByText('część treści zasłonięto')).toBeVisible();
    const address = await row.getByRole('link', { name: /^Pobierz: umowa-na-punkt/ }).getAttribute('href');
    const file = await visitor.request.get(`${baseURL}${address}`);
    expect(file.headers()['content-disposition']).toContain('attachment');
    const copy = await file.body();
    expect(copy.includes(PESEL)).toBe(false);
    expect(await textOf(copy)).toBe('');
  });

  await test.step('withdrawn, it is gone at once and its address says so', async () => {
    const address = await visitor
      .getByRole('link', { name: /^Pobierz: umowa-na-punkt/ })
      .getAttribute('href');
    await page.reload();
    await page.getByRole('button', { name: 'Wycofaj z widoku publicznego' }).click();
    const question = page.getByRole('dialog', { name: 'Wycofać?' });
    await question.getByLabel('Powód wycofania').fill('Umowa wygasła.');
    await question.getByRole('button', { name: 'Wycofaj', exact: true }).click();
    await expect(page.getByText('Wycofane', { exact: true })).toBeVisible();
    expect((await visitor.request.get(`${baseURL}${address}`)).status()).toBe(410);
    await visitor.reload();
    await expect(visitor.getByText(TITLE)).toHaveCount(0);
  });
});

/** A proof of the gmina, linked to an item that is still open. */
async function proofOfJastarnia(
  page: Page,
  bytes: Buffer,
  origin: string,
): Promise<{ evidenceId: string; item: string }> {
  const headers = { origin };
  const list = await page.request.get(`/api/v1/tenants/omggs/units/${JASTARNIA}/assessments`);
  const { assessments } = (await list.json()) as AssessmentListResponse;
  const open = assessments.find(({ review }) => review === 'draft');
  if (!open) throw new Error('Jastarnia has no open item');
  const proof = await page.request.post('/api/v1/tenants/omggs/evidence', {
    headers,
    multipart: {
      unit: JASTARNIA,
      kind: 'agreement',
      title: 'Umowa (skan prywatny)',
      file: { name: 'umowa.pdf', mimeType: 'application/pdf', buffer: bytes },
    },
  });
  const { id: evidenceId } = (await proof.json()) as { id: string };
  const linked = await page.request.post(`/api/v1/tenants/omggs/assessments/${open.id}/evidence`, {
    headers,
    data: { evidenceId },
  });
  expect(linked.ok()).toBe(true);
  return { evidenceId, item: open.item };
}

/** Everything a reader of PDF finds as text. */
async function textOf(bytes: Buffer): Promise<string> {
  const file = await getDocument({ data: Uint8Array.from(bytes), verbosity: 0 }).promise;
  const pages = await Promise.all(
    Array.from({ length: file.numPages }, async (_, at) => (await file.getPage(at + 1)).getTextContent()),
  );
  return pages
    .flatMap(({ items }) => items.map((item) => ('str' in item ? item.str : '')))
    .join('')
    .trim();
}
