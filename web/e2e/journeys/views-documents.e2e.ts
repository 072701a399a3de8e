import { expect, test } from '@playwright/test';
import { expectNoViolations } from '../a11y.js';
import { DemoApi } from '../pages/demo-api.js';
import { DocumentViewer } from '../pages/document.page.js';
import { fixtureFile } from '../pages/fixture-file.js';
import { SignInPage } from '../pages/sign-in.page.js';
import { pdfFile } from '../pages/upload-form.page.js';

const TEAM = 'zespol.pucki@omggs.demo';
const POWIAT = '2211';
const TABLE = { name: 'zestawienie.csv', mimeType: 'text/csv', buffer: Buffer.from('a;b\n1;2\n') };

test('somebody looks at every kind of proof where it stands', async ({ page, playwright }) => {
  test.slow();
  const errors: string[] = [];
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  const api = await DemoApi.as(playwright, TEAM);
  const [assessment] = (await api.editable(POWIAT)).slice(-1);
  if (!assessment) throw new Error('The powiat has nothing to work on');
  const found = await api.upload(POWIAT, 'Uchwała z cytatem', fixtureFile('uchwala.pdf'));
  await api.link(assessment.id, found, { page: 2, excerpt: '„punkt działa” … od godziny ósmej' });
  const elsewhere = { ...fixtureFile('uchwala.pdf'), name: 'kopia.pdf' };
  const told = await api.upload(POWIAT, 'Uchwała ze złą stroną', elsewhere);
  await api.link(assessment.id, told, { page: 3, excerpt: 'żółte tablice' });
  for (const [title, file] of [
    ['Skan bez tekstu', fixtureFile('skan.pdf')],
    ['Chroniona hasłem', fixtureFile('haslo.pdf')],
    ['Uszkodzona', pdfFile('uszkodzona.pdf')],
    ['Zdjęcie tablicy', fixtureFile('photo.heic')],
    ['Tabela', TABLE],
  ] as const) {
    await api.link(
      assessment.id,
      await api.upload(POWIAT, title, file),
      title.startsWith('Skan') ? { excerpt: 'x' } : {},
    );
  }
  await api.close();

  await new SignInPage(page).signIn(TEAM, `/app/omggs/units/${POWIAT}`);
  await page.goto(`/app/omggs/units/${POWIAT}?item=${assessment.item}`);
  const open = async (title: string) => {
    await page.getByRole('button', { name: `Obejrzyj: ${title}`, exact: true }).click();
    return DocumentViewer.inDrawer(page, title);
  };
  const close = async (viewer: DocumentViewer) => {
    await page.keyboard.press('Escape');
    await expect(viewer.inside.getByRole('toolbar')).toBeHidden();
  };

  await test.step('a PDF opens at the quoted page, with the passage marked', async () => {
    const viewer = await open('Uchwała z cytatem');
    await viewer.expectPage(2, 3);
    await expect(viewer.inside.getByText('Cytat zaznaczono na stronie 2.')).toBeVisible();
    await expect(viewer.marked().first()).toHaveText(/Punkt\s?działa/);
    await expectNoViolations(page, 'dialog:last-of-type');
    await viewer.frame().focus();
    await page.keyboard.press('ArrowRight');
    await viewer.expectPage(3, 3);
    await page.keyboard.press('Home');
    await viewer.expectPage(1, 3);
    await page.keyboard.press('+');
    await expect(viewer.inside.getByRole('button', { name: 'Na szerokość' })).toHaveAttribute(
      'aria-pressed',
      'false',
    );
    await viewer.inside.getByRole('button', { name: 'Obróć w prawo' }).click();
    await viewer.expectPage(1, 3);
    await viewer.page().fill('99');
    await viewer.page().press('Enter');
    await viewer.expectPage(3, 3);
    await close(viewer);
  });

  await test.step('a passage on another page than told is found there', async () => {
    const viewer = await open('Uchwała ze złą stroną');
    await viewer.expectPage(3, 3);
    await expect(viewer.inside.getByText('Cytat jest na stronie 2, a wskazano stronę 3.')).toBeVisible();
    await viewer.inside.getByRole('button', { name: 'Przejdź do strony 2' }).click();
    await viewer.expectPage(2, 3);
    await expect(viewer.marked().first()).toBeVisible();
    await close(viewer);
  });

  await test.step('the picture of a scanner is drawn, and its missing text is said', async () => {
    const viewer = await open('Skan bez tekstu');
    await viewer.expectPage(1, 1);
    await expect(viewer.inside.getByText('Nie można poszukać cytatu')).toBeVisible();
    // The middle of the picture is not white: the decoder, which the worker alone may compile, did run.
    const middle = await viewer.inside.locator('canvas').evaluate((canvas: HTMLCanvasElement) => {
      const { width, height } = canvas;
      return [...(canvas.getContext('2d')?.getImageData(width / 2, height / 4, 1, 1).data ?? [])];
    });
    expect(middle.slice(0, 3)).not.toEqual([255, 255, 255]);
    await close(viewer);
  });

  for (const [title, words] of [
    ['Chroniona hasłem', 'Dokument jest chroniony hasłem'],
    ['Uszkodzona', 'Nie da się pokazać tego pliku'],
    ['Tabela', 'Podgląd niedostępny: pobierz, aby obejrzeć'],
  ] as const) {
    await test.step(`${title}: says so and offers the download`, async () => {
      const viewer = await open(title);
      await expect(viewer.inside.getByText(words)).toBeVisible();
      await expect(viewer.inside.getByRole('link', { name: /^Pobierz \(/ }).first()).toBeVisible();
      await expectNoViolations(page, 'dialog:last-of-type');
      await close(viewer);
    });
  }

  await test.step('a photograph of a telephone is pictured, enlarged and turned', async () => {
    const viewer = await open('Zdjęcie tablicy');
    const picture = viewer.inside.getByRole('img', { name: 'Zdjęcie tablicy' });
    await expect(picture).toBeVisible();
    expect(await picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(640);
    const before = await picture.boundingBox();
    await viewer.inside.getByRole('button', { name: 'Powiększ', exact: true }).click();
    await expect.poll(async () => (await picture.boundingBox())?.width).toBeGreaterThan(before?.width ?? 0);
    await viewer.inside.getByRole('button', { name: 'Obróć w prawo' }).click();
    await expect
      .poll(async () => {
        const box = await picture.boundingBox();
        return box !== null && box.height > box.width;
      })
      .toBe(true);
    await expectNoViolations(page, 'dialog:last-of-type');
    await close(viewer);
  });

  // Nothing was refused by the policy of the pages.
  expect(errors.filter((text) => text.includes('Content Security Policy'))).toEqual([]);
});
