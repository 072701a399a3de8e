import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { expectNoViolations } from '../a11y.js';
import { SignInPage } from '../pages/sign-in.page.js';
import { TeamPage } from '../pages/team.page.js';

const TEAM = 'zespol.pucki@omggs.demo';
const POINTS = ['Nabór do klas przygotowawczych', 'Sprawy bieżące'] as const;
const DECISION = 'Ustalić z dyrektorami listę wolnych miejsc.';

/** The calendar day in Poland. */
const today = (): string => new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/Warsaw' });

test('a team takes somebody in, meets, decides and makes its minutes a proof', async ({ page }) => {
  test.slow();
  const team = new TeamPage(page);
  await new SignInPage(page).signIn(TEAM, '/app/omggs/teams/2211');

  await test.step('sees at a glance which sector is missing, and fills it', async () => {
    await expect(page.getByText('6 z 7 środowisk')).toBeVisible();
    await expectNoViolations(page);
    const sector = page.getByRole('listitem').filter({ hasText: 'brakuje przedstawiciela' });
    const name = (await sector.first().locator('p').first().textContent()) ?? '';
    await team.addMember('Celestyna Zamorska', 'Dom kultury w Helu', name);
    await expect(page.getByText('7 z 7 środowisk')).toBeVisible();
    await expect(page.getByText('brakuje przedstawiciela')).toBeHidden();
  });

  await test.step('plans a meeting with everybody on the list', async () => {
    await team.plan(today(), POINTS);
    await expect(page.getByRole('heading', { level: 3, name: `1. ${POINTS[0]}` })).toBeVisible();
    await expect(page.getByLabel('Obecność: Celestyna Zamorska')).toBeVisible();
    await expectNoViolations(page);
  });

  await test.step('sees who will be invited, and sends it once', async () => {
    await page.getByRole('button', { name: /^Wyślij zaproszenia/ }).click();
    await expect(page.getByText(/^Wysłano \d+/)).toBeVisible();
    await expect(page.getByText(/^Bez adresu e-mail.*Celestyna Zamorska/)).toBeVisible();
    await expect(page.getByRole('button', { name: /^Wyślij zaproszenia/ })).toBeHidden();
  });

  await test.step('takes minutes by keyboard; they save themselves', async () => {
    await team.minutes(POINTS[0]).focus();
    await page.keyboard.type('Szkoły mają miejsca dla dwunastu uczniów.');
    await expect(page.getByText('Zapisano.', { exact: true })).toBeVisible();
    await page.getByRole('button', { name: `Niżej: ${POINTS[0]}` }).press('Enter');
    await expect(page.getByRole('heading', { level: 3, name: `2. ${POINTS[0]}` })).toBeVisible();
    await team.decide(POINTS[0], DECISION);
    await expect(page.getByText(DECISION)).toBeVisible();
    await page.getByRole('button', { name: /^Zaznacz obecność/ }).click();
    await expect(page.getByText('obecnych 10 z 10')).toBeVisible();
    await page.getByRole('button', { name: 'Posiedzenie się odbyło' }).click();
    await expect(page.getByText(/^odbyło się/)).toBeVisible();
    await page.reload();
    await expect(team.minutes(POINTS[0])).toHaveValue('Szkoły mają miejsca dla dwunastu uczniów.');
  });

  await test.step('downloads the minutes', async () => {
    const waiting = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Protokół PDF' }).click();
    const file = await readFile(await (await waiting).path());
    const pdf = await getDocument({ data: new Uint8Array(file) }).promise;
    const { items } = await (await pdf.getPage(1)).getTextContent();
    const text = items.map((item) => ('str' in item ? item.str : '')).join(' ');
    expect(text.replaceAll(/\s+/g, ' ')).toContain(DECISION);
  });

  await test.step('makes them a proof, told what it would reopen', async () => {
    await page.getByRole('button', { name: 'Protokół jako dowód' }).click();
    const drawer = page.getByRole('dialog');
    await expect(drawer.getByRole('checkbox', { name: /^GOV-05/ })).toBeVisible();
    await expectNoViolations(page);
    for (const box of await drawer.getByRole('checkbox', { name: /^[A-Z]{3}-\d\d/, checked: true }).all()) {
      await box.uncheck();
    }
    const open = drawer.getByRole('checkbox', {
      name: /^[A-Z]{3}-\d\d.*(w opracowaniu|potwierdzone|zwrócone)/,
    });
    await open.first().check();
    const reopen = drawer.getByRole('checkbox', { name: /^Tak, dodaj dowód/ });
    if (await reopen.isVisible()) await reopen.check();
    await drawer.getByRole('button', { name: 'Dodaj dowód' }).click();
    await expect(page.getByText('Ten protokół jest dowodem.')).toBeVisible();
    await page.getByRole('link', { name: 'Pokaż dowód' }).click();
    await expect(
      page
        .getByRole('dialog')
        .getByText(/^Protokół posiedzenia zespołu/)
        .first(),
    ).toBeVisible();
  });
});
