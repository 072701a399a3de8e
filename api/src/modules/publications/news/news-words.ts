import type { PublicLanguage, Standing } from '@miara/shared';

/** What news of publications say, in every language of the public pages. Built so that no name is inflected. */
export interface NewsWords {
  feed: (whose: string) => string;
  about: string;
  publication: (number: number, day: string) => string;
  correction: (number: number, corrects: number, day: string) => string;
  withdrawal: (number: number, day: string) => string;
  reason: (reason: string) => string;
  note: (note: string) => string;
  mean: (percent: string, units: number) => string;
  confirmed: (percent: string, is: number, of: number) => string;
  haveIt: (is: number, of: number) => string;
  before: (percent: string) => string;
  changed: string;
  unchanged: string;
  first: string;
  newlyThere: (names: string) => string;
  noMoreThere: (names: string) => string;
  notThere: string;
  withdrawn: string;
  noData: string;
  standing: Readonly<Record<Standing, string>>;
}

export const NEWS_WORDS: Readonly<Record<PublicLanguage, NewsWords>> = {
  pl: {
    feed: (whose) => `${whose}: nowości w publikacjach`,
    about: 'Publikacje, korekty i wycofania oraz to, co się w nich zmieniło.',
    publication: (number, day) => `Publikacja nr ${number}: stan na ${day}`,
    correction: (number, corrects, day) =>
      `Publikacja nr ${number}: korekta publikacji nr ${corrects}, stan na ${day}`,
    withdrawal: (number, day) => `Wycofano publikację nr ${number} (stan na ${day})`,
    reason: (reason) => `Powód: ${reason}`,
    note: (note) => `Notatka: ${note}`,
    mean: (percent, units) => `Pokrycie, każdy samorząd po równo: ${percent} (samorządy z danymi: ${units}).`,
    confirmed: (percent, is, of) => `Zadania potwierdzone: ${is} z ${of} (${percent}).`,
    haveIt: (is, of) => `Samorządy, które to mają: ${is} z ${of}.`,
    before: (percent) => `W poprzedniej publikacji: ${percent}.`,
    changed: 'Zmieniło się:',
    unchanged: 'Od poprzedniej publikacji nic się nie zmieniło.',
    first: 'Pierwsza publikacja.',
    newlyThere: (names) => `Mają to od teraz: ${names}.`,
    noMoreThere: (names) => `Już tego nie mają: ${names}.`,
    notThere: 'nie było w zestawie',
    withdrawn: 'Tę publikację wycofano: jej wyniki nie obowiązują.',
    noData: 'Brak danych.',
    standing: {
      confirmed: 'potwierdzone',
      declared: 'zadeklarowane',
      lapsed: 'nieaktualne',
      in_progress: 'w toku',
      planned: 'planowane',
      not_started: 'nierozpoczęte',
      not_applicable: 'nie dotyczy',
    },
  },
  en: {
    feed: (whose) => `${whose}: news of publications`,
    about: 'Publications, corrections and withdrawals, and what changed in them.',
    publication: (number, day) => `Publication no. ${number}: as of ${day}`,
    correction: (number, corrects, day) =>
      `Publication no. ${number}: corrects no. ${corrects}, as of ${day}`,
    withdrawal: (number, day) => `Publication no. ${number} was withdrawn (as of ${day})`,
    reason: (reason) => `Reason: ${reason}`,
    note: (note) => `Note: ${note}`,
    mean: (percent, units) =>
      `Coverage, each government alike: ${percent} (governments with data: ${units}).`,
    confirmed: (percent, is, of) => `Confirmed items: ${is} of ${of} (${percent}).`,
    haveIt: (is, of) => `Governments that have it: ${is} of ${of}.`,
    before: (percent) => `In the publication before: ${percent}.`,
    changed: 'What changed:',
    unchanged: 'Nothing changed since the publication before.',
    first: 'The first publication.',
    newlyThere: (names) => `Have it from now on: ${names}.`,
    noMoreThere: (names) => `Do not have it any more: ${names}.`,
    notThere: 'not in the set',
    withdrawn: 'This publication was withdrawn: its figures do not hold.',
    noData: 'No data.',
    standing: {
      confirmed: 'confirmed',
      declared: 'declared',
      lapsed: 'out of date',
      in_progress: 'in progress',
      planned: 'planned',
      not_started: 'not started',
      not_applicable: 'not applicable',
    },
  },
  uk: {
    feed: (whose) => `${whose}: новини публікацій`,
    about: 'Публікації, виправлення й відкликання та те, що в них змінилося.',
    publication: (number, day) => `Публікація № ${number}: станом на ${day}`,
    correction: (number, corrects, day) =>
      `Публікація № ${number}: виправлення публікації № ${corrects}, станом на ${day}`,
    withdrawal: (number, day) => `Відкликано публікацію № ${number} (станом на ${day})`,
    reason: (reason) => `Причина: ${reason}`,
    note: (note) => `Примітка: ${note}`,
    mean: (percent, units) =>
      `Виконання, кожен орган самоврядування порівну: ${percent} (органи самоврядування з даними: ${units}).`,
    confirmed: (percent, is, of) => `Підтверджені завдання: ${is} з ${of} (${percent}).`,
    haveIt: (is, of) => `Органи самоврядування, де це діє: ${is} з ${of}.`,
    before: (percent) => `У попередній публікації: ${percent}.`,
    changed: 'Що змінилося:',
    unchanged: 'Від попередньої публікації нічого не змінилося.',
    first: 'Перша публікація.',
    newlyThere: (names) => `Відтепер це діє тут: ${names}.`,
    noMoreThere: (names) => `Більше не діє тут: ${names}.`,
    notThere: 'не було в переліку',
    withdrawn: 'Цю публікацію відкликано: її результати не чинні.',
    noData: 'Немає даних.',
    standing: {
      confirmed: 'підтверджено',
      declared: 'задекларовано',
      lapsed: 'неактуально',
      in_progress: 'у процесі',
      planned: 'заплановано',
      not_started: 'не розпочато',
      not_applicable: 'не стосується',
    },
  },
  be: {
    feed: (whose) => `${whose}: навіны публікацый`,
    about: 'Публікацыі, выпраўленні і адкліканні і тое, што ў іх змянілася.',
    publication: (number, day) => `Публікацыя № ${number}: па стане на ${day}`,
    correction: (number, corrects, day) =>
      `Публікацыя № ${number}: выпраўленне публікацыі № ${corrects}, па стане на ${day}`,
    withdrawal: (number, day) => `Адклікана публікацыя № ${number} (па стане на ${day})`,
    reason: (reason) => `Прычына: ${reason}`,
    note: (note) => `Заўвага: ${note}`,
    mean: (percent, units) =>
      `Выкананне, кожны орган самакіравання пароўну: ${percent} (органы самакіравання з данымі: ${units}).`,
    confirmed: (percent, is, of) => `Пацверджаныя заданні: ${is} з ${of} (${percent}).`,
    haveIt: (is, of) => `Органы самакіравання, дзе гэта дзейнічае: ${is} з ${of}.`,
    before: (percent) => `У папярэдняй публікацыі: ${percent}.`,
    changed: 'Што змянілася:',
    unchanged: 'Ад папярэдняй публікацыі нічога не змянілася.',
    first: 'Першая публікацыя.',
    newlyThere: (names) => `З гэтага часу дзейнічае тут: ${names}.`,
    noMoreThere: (names) => `Больш не дзейнічае тут: ${names}.`,
    notThere: 'не было ў пераліку',
    withdrawn: 'Гэтая публікацыя адклікана: яе вынікі не дзейнічаюць.',
    noData: 'Няма даных.',
    standing: {
      confirmed: 'пацверджана',
      declared: 'задэкларавана',
      lapsed: 'неактуальна',
      in_progress: 'у працэсе',
      planned: 'запланавана',
      not_started: 'не пачата',
      not_applicable: 'не датычыцца',
    },
  },
  ru: {
    feed: (whose) => `${whose}: новости публикаций`,
    about: 'Публикации, исправления и отзывы и то, что в них изменилось.',
    publication: (number, day) => `Публикация № ${number}: по состоянию на ${day}`,
    correction: (number, corrects, day) =>
      `Публикация № ${number}: исправление публикации № ${corrects}, по состоянию на ${day}`,
    withdrawal: (number, day) => `Отозвана публикация № ${number} (по состоянию на ${day})`,
    reason: (reason) => `Причина: ${reason}`,
    note: (note) => `Примечание: ${note}`,
    mean: (percent, units) =>
      `Выполнение, каждый орган самоуправления поровну: ${percent} (органы самоуправления с данными: ${units}).`,
    confirmed: (percent, is, of) => `Подтверждённые задания: ${is} из ${of} (${percent}).`,
    haveIt: (is, of) => `Органы самоуправления, где это действует: ${is} из ${of}.`,
    before: (percent) => `В предыдущей публикации: ${percent}.`,
    changed: 'Что изменилось:',
    unchanged: 'С предыдущей публикации ничего не изменилось.',
    first: 'Первая публикация.',
    newlyThere: (names) => `Теперь действует здесь: ${names}.`,
    noMoreThere: (names) => `Больше не действует здесь: ${names}.`,
    notThere: 'не было в перечне',
    withdrawn: 'Эта публикация отозвана: её результаты не действуют.',
    noData: 'Нет данных.',
    standing: {
      confirmed: 'подтверждено',
      declared: 'задекларировано',
      lapsed: 'неактуально',
      in_progress: 'в процессе',
      planned: 'запланировано',
      not_started: 'не начато',
      not_applicable: 'не относится',
    },
  },
};
