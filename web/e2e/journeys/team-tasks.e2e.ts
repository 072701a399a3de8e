import { expect, test } from '@playwright/test';
import { expectNoViolations } from '../a11y.js';
import { DemoApi } from '../pages/demo-api.js';
import { SignInPage } from '../pages/sign-in.page.js';
import { TasksPage } from '../pages/tasks.page.js';

const TENANT = 'bytow';
const TEAM = 'zespol@bytow.demo';
/** The powiat of Bytów itself; no other journey works on its assessments. */
const POWIAT = '2201';

/** Today in Poland, and so many days later. */
function day(later = 0): string {
  const date = new Date(Date.now() + later * 86_400_000);
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Warsaw', dateStyle: 'short' }).format(date);
}

test('a team adds a task, does it, takes that back and gives it up', async ({ page }) => {
  test.slow();
  const tasks = new TasksPage(page, TENANT);
  const title = `Zadzwonić do szkoły w Bytowie (${Date.now()})`;
  await new SignInPage(page).signIn(TEAM, `/app/${TENANT}/tasks`);

  await test.step('adds it for today', async () => {
    await tasks.open();
    await expectNoViolations(page);
    await tasks.add(title, day());
    await expect(tasks.group('Dziś')).toContainText(title);
  });

  await test.step('does it, and takes that back', async () => {
    await tasks.tick(title);
    await expect(page.getByRole('status').filter({ hasText: `Zrobione: ${title}` })).toBeVisible();
    await expect(tasks.row(title)).toBeHidden();
    await page.getByRole('button', { name: 'Cofnij' }).click();
    await expect(tasks.group('Dziś')).toContainText(title);
  });

  await test.step('moves it to another day', async () => {
    await tasks.row(title).getByRole('link', { name: title }).click();
    await expectNoViolations(page, 'dialog');
    await tasks.dialog.getByLabel(/^Do kiedy/).fill(day(60));
    await tasks.dialog.getByRole('button', { name: 'Zapisz zmiany' }).click();
    await expect(tasks.dialog).toBeHidden();
    await expect(tasks.group('Później')).toContainText(title);
  });

  await test.step('gives it up, with a reason that stays', async () => {
    await tasks.row(title).getByRole('link', { name: title }).click();
    await tasks.dialog.getByRole('button', { name: 'Zaniechaj' }).click();
    await tasks.dialog.getByRole('button', { name: 'Zaniechaj sprawę' }).click();
    await expect(tasks.dialog.getByText('Napisz powód')).toBeVisible();
    await tasks.dialog.getByLabel('Dlaczego nie trzeba tego robić').fill('Szkoła już odpowiedziała.');
    await tasks.dialog.getByRole('button', { name: 'Zaniechaj sprawę' }).click();
    await expect(tasks.dialog).toBeHidden();
    await tasks.show('Zamknięte');
    await tasks.row(title).getByRole('link', { name: title }).click();
    await expect(tasks.dialog.getByText('Szkoła już odpowiedziała.')).toBeVisible();
  });
});

test('a returned item is on the list of who submitted it until it is submitted again', async ({
  page,
  playwright,
}) => {
  test.slow();
  const team = await DemoApi.as(playwright, TEAM, TENANT);
  const coordinator = await DemoApi.as(playwright, 'koordynator@bytow.demo', TENANT);
  const assessment = (await team.editable(POWIAT)).at(-1);
  if (!assessment) throw new Error('the powiat has nothing to submit');
  const title = `Poprawić zwrócone zadanie ${assessment.item}`;
  await team.submit(assessment.id, 'Dyżur w starostwie, wtorki 10-14.');
  await coordinator.giveBack(assessment.id, 'Proszę podać numer pokoju.');
  const tasks = new TasksPage(page, TENANT);
  await new SignInPage(page).signIn(TEAM, `/app/${TENANT}/tasks`);

  await test.step('finds it with the reason and the way to the item', async () => {
    await tasks.open();
    await expect(tasks.row(title)).toContainText('zwrócone przez koordynatora');
    await tasks.row(title).getByRole('link', { name: title }).click();
    await expect(tasks.dialog.getByLabel(/^Notatka/)).toHaveValue('Proszę podać numer pokoju.');
    await expectNoViolations(page, 'dialog');
    await tasks.dialog.getByRole('link', { name: 'Przejdź do zadania' }).click();
    await expect(page).toHaveURL(new RegExp(`units/${POWIAT}.*item=${assessment.item}`));
  });

  await test.step('it is gone once the item was submitted again', async () => {
    await team.submitAgain(assessment.id);
    await tasks.open();
    await expect(page.getByRole('main').getByRole('listitem').first()).toBeVisible();
    await expect(tasks.row(title)).toBeHidden();
    await tasks.show('Zamknięte');
    await expect(tasks.row(title).first()).toContainText('zrobione');
  });
  await team.close();
  await coordinator.close();
});

test('a duty that recurs becomes a task, and comes again when it is done', async ({ page }) => {
  const tasks = new TasksPage(page, TENANT);
  const title = `Przegląd wykazu tłumaczy (${Date.now()})`;
  await new SignInPage(page).signIn(TEAM, `/app/${TENANT}/tasks`);
  await tasks.open();
  await tasks.show('Stałe obowiązki');
  await expectNoViolations(page);
  await page.getByRole('button', { name: 'Dodaj obowiązek' }).click();
  await tasks.dialog.getByLabel('Co trzeba robić').fill(title);
  await tasks.dialog.getByLabel('Jak często').selectOption({ label: 'co kwartał' });
  await tasks.dialog.getByLabel('Pierwszy termin').fill(day(5));
  await expectNoViolations(page, 'dialog');
  await tasks.dialog.getByRole('button', { name: 'Dodaj obowiązek' }).click();
  await expect(tasks.dialog).toBeHidden();
  await expect(tasks.row(title)).toContainText('jeszcze nie');
  await tasks.show('Moje');
  await tasks.tick(title);
  await expect(tasks.row(title)).toBeHidden();
  await tasks.show('Stałe obowiązki');
  await expect(tasks.row(title)).not.toContainText('jeszcze nie');
});
