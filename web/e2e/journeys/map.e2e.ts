import { expect, test } from '@playwright/test';
import { expectNoViolations } from '../a11y.js';
import { MapPage } from '../pages/map.page.js';
import { SignInPage } from '../pages/sign-in.page.js';

const square = (west: number, south: number): number[][] => [
  [west, south],
  [west + 0.2, south],
  [west + 0.2, south + 0.2],
  [west, south + 0.2],
  [west, south],
];
const fileOf = (name: string, rings: Readonly<Record<string, number[][]>>) => ({
  name,
  mimeType: 'application/geo+json',
  buffer: Buffer.from(
    JSON.stringify({
      type: 'FeatureCollection',
      features: Object.entries(rings).map(([teryt, ring]) => ({
        type: 'Feature',
        properties: { JPT_KOD_JE: teryt },
        geometry: { type: 'Polygon', coordinates: [ring] },
      })),
    }),
  ),
});

test.describe('the map', () => {
  test('says the same as its table, goes by the arrows and leads to the explanation', async ({ page }) => {
    test.slow();
    await new SignInPage(page).signIn('koordynator@omggs.demo', '/app/omggs/overview');
    const map = new MapPage(page);
    await map.open('omggs');
    await expectNoViolations(page);

    await test.step('for a phase as for the whole', async () => {
      await page.getByLabel('Co pokazać').selectOption('phase:1');
      await expect(page).toHaveURL(/phase=1/);
      await expect(page.getByRole('heading', { name: /^Etap 1/ })).toBeVisible();
      const percent = /\d+%/.exec((await map.place('Gdynia').getAttribute('aria-label')) ?? '')?.[0];
      expect(percent).toBeDefined();
      await expect(map.row('Gdynia')).toContainText(percent ?? '');
    });

    await test.step('by the keyboard', async () => {
      await map.place('Sopot').focus();
      await page.keyboard.press('ArrowUp');
      await expect(map.place('Sopot')).not.toBeFocused();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await expect(page.getByRole('heading', { level: 1 })).toContainText(/etap 1/);
      await page.goBack();
    });

    await test.step('for one item, where each government stands', async () => {
      await page.getByLabel('Co pokazać').selectOption('item:EDU-01');
      await expect(page.getByRole('columnheader', { name: 'Stan' })).toBeVisible();
      await expectNoViolations(page);
    });
  });

  test('is drawn in boundaries that the administrator brings, once they can be drawn', async ({ page }) => {
    test.slow();
    await new SignInPage(page).signIn('admin@bytow.demo', '/app/bytow/settings');
    const section = page.getByRole('region', { name: 'Mapy: granice samorządów' });
    const file = section.locator('input[type=file]').first();
    await expect(section.getByText('Teraz mapy układają się z równych pól.')).toBeVisible();

    await test.step('a boundary that crosses itself is refused by name and place', async () => {
      const bow = [
        [17.4, 54.1],
        [17.6, 54.3],
        [17.6, 54.1],
        [17.4, 54.3],
        [17.4, 54.1],
      ];
      await file.setInputFiles(fileOf('krzyzuje.geojson', { '2201023': bow }));
      await expect(section.getByText(/obiekt nr 1 w pliku: Bytów.*17\.5, 54\.2/)).toBeVisible();
    });

    await test.step('a good file is seen before it is used', async () => {
      await file.setInputFiles(
        fileOf('granice.geojson', {
          '2201': square(17.4, 54.1),
          '2201023': square(17.4, 54.1),
          '2201062': square(17.6, 54.1),
        }),
      );
      await expect(section.getByText('Granice 3 samorządów.')).toBeVisible();
      await expect(section.getByText('Kody TERYT odczytano z cechy „JPT_KOD_JE”.')).toBeVisible();
      await expect(section.getByText(/W pliku brakuje: .*Borzytuchom/)).toBeVisible();
      await expectNoViolations(page);
      await section.getByRole('button', { name: 'Użyj tych granic' }).click();
      await expect(section.getByText('Teraz mapy rysują 3 granice urzędowe.')).toBeVisible();
    });

    await test.step('the map draws them, or tiles where somebody wants them', async () => {
      const map = new MapPage(page);
      await map.open('bytow');
      await expect(map.place('Bytów').locator('path')).toBeVisible();
      await expect(page.getByText(/^Bez granic na mapie: .*Borzytuchom/)).toBeVisible();
      await page.getByLabel('Rysuj jako').selectOption('tiles');
      await expect(map.place('Borzytuchom')).toBeVisible();
      await expectNoViolations(page);
    });

    await test.step('and tiles again once they are removed', async () => {
      await page.goto('/app/bytow/settings');
      await section.getByRole('button', { name: 'Usuń granice i wróć do równych pól' }).click();
      await expect(section.getByText('Teraz mapy układają się z równych pól.')).toBeVisible();
    });
  });

  test.describe('of a publication, without scripts', () => {
    test.use({ javaScriptEnabled: false });

    test('leads to scorecards, in Ukrainian too', async ({ page }) => {
      await page.goto('/omggs?lang=uk');
      const map = page.getByRole('region', { name: 'Карта' });
      await expect(map.getByRole('link', { name: /^Gdynia: \d+\u00a0?%, / })).toBeVisible();
      await map.getByRole('link', { name: /^Gdynia: / }).press('Enter');
      await expect(page).toHaveURL(/\/omggs\/units\/2262011\?lang=uk/);
    });
  });
});
