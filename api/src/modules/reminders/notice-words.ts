import { pickText, type InterfaceLanguage, type NoticeKind, type NoticeParams } from '@miara/shared';

type Sentence = (facts: Facts) => string;

/** What sentences are made of, in one language. */
interface Facts {
  /** ", Puck", or nothing. */
  place: string;
  item: string;
  who: string;
  title: string;
  day: string;
  count: number;
  failed: boolean;
}

/** What the sentence of each kind says in a letter. On the screen: `notices:kind`. */
const SENTENCES: Readonly<Record<InterfaceLanguage, Readonly<Record<NoticeKind, Sentence>>>> = {
  pl: {
    item_returned: ({ count, item, place }) =>
      count > 1
        ? `Do poprawy zwrócono ${count} ${plural(count, 'zadanie', 'zadania', 'zadań')}${place}`
        : `Do poprawy zwrócono zadanie ${item}${place}`,
    item_confirmed: ({ count, item, place }) =>
      count > 1
        ? `Potwierdzono ${count} ${plural(count, 'zadanie', 'zadania', 'zadań')}${place}`
        : `Potwierdzono zadanie ${item}${place}`,
    mentioned: ({ who, item, place }) => `${who} wspomina o Tobie w rozmowie o ${item}${place}`,
    note_written: ({ who, item, place }) => `${who}: nowa wypowiedź w rozmowie o ${item}${place}`,
    request_asked: ({ count, item, place, day }) =>
      count > 1
        ? `${count} ${plural(count, 'nowa prośba', 'nowe prośby', 'nowych próśb')} o dowód${place}, termin: ${day}`
        : `Prośba o dowód do ${item}${place}, termin: ${day}`,
    request_sent_back: ({ item, place, day }) =>
      `Odpowiedź na prośbę o dowód do ${item}${place} trzeba uzupełnić do ${day}`,
    request_accepted: ({ item, place }) => `Przyjęto dowód do ${item}${place}`,
    request_answered: ({ item, place }) => `Jest odpowiedź na prośbę o dowód do ${item}${place}`,
    request_due: ({ count, item, place, day }) =>
      count > 1
        ? `${count} ${plural(count, 'prośba o dowód czeka', 'prośby o dowód czekają', 'próśb o dowód czeka')} na odpowiedź`
        : `Prośba o dowód do ${item}${place}, termin: ${day}`,
    reply_sent: ({ item, place }) => `Nowa odpowiedź samorządu do ${item}${place}`,
    reply_decided: ({ item, place }) => `Rozstrzygnięto odpowiedź do ${item}${place}`,
    period_deadline: ({ count, title, place, day }) =>
      `${title === '' ? 'Termin etapu' : title}${place}: brakuje ${count} ${plural(count, 'zadania', 'zadań', 'zadań')}, termin: ${day}`,
    planned_date: ({ count, item, place, day }) =>
      count > 1
        ? `${count} ${plural(count, 'zadanie zbliża się', 'zadania zbliżają się', 'zadań zbliża się')} do planowanego terminu`
        : `Planowany termin zadania ${item}${place}: ${day}`,
    proof_expiring: ({ count, title, place, day }) =>
      count > 1
        ? `${count} ${plural(count, 'dowód traci', 'dowody tracą', 'dowodów traci')} ważność`
        : `Dowód „${title}”${place} jest ważny do ${day}`,
    job_finished: ({ failed }) => (failed ? 'Praca w tle nie powiodła się' : 'Praca w tle jest gotowa'),
    meeting_invited: ({ title, day }) =>
      `Zaproszenie na posiedzenie: ${title}${day === '' ? '' : `, ${day}`}`,
    meeting_cancelled: ({ title, day }) => `Odwołano posiedzenie: ${title}${day === '' ? '' : `, ${day}`}`,
    task_assigned: ({ count, title, day }) =>
      count > 1
        ? `Masz ${count} ${plural(count, 'nową sprawę', 'nowe sprawy', 'nowych spraw')} do zrobienia`
        : `Nowa sprawa dla Ciebie: ${title}${day === '' ? '' : `, termin: ${day}`}`,
    task_due: ({ count, title, day }) =>
      count > 1
        ? `${count} ${plural(count, 'sprawa ma', 'sprawy mają', 'spraw ma')} bliski termin`
        : `${title}, termin: ${day}`,
    task_overdue: ({ count, title, day }) =>
      count > 1
        ? `${count} ${plural(count, 'sprawa jest', 'sprawy są', 'spraw jest')} po terminie`
        : `${title}, termin minął ${day}`,
    escalation: ({ count, title, item, place, day }) =>
      count > 1
        ? `${count} ${plural(count, 'sprawa czeka', 'sprawy czekają', 'spraw czeka')} długo po terminie`
        : `Długo po terminie (${day}): ${title === '' ? `prośba o dowód do ${item}` : title}${place}`,
  },
  en: {
    item_returned: ({ count, item, place }) =>
      count > 1 ? `${count} items were returned${place}` : `Item ${item} was returned${place}`,
    item_confirmed: ({ count, item, place }) =>
      count > 1 ? `${count} items were confirmed${place}` : `Item ${item} was confirmed${place}`,
    mentioned: ({ who, item, place }) => `${who} mentions you in the conversation about ${item}${place}`,
    note_written: ({ who, item, place }) => `${who}: a new note in the conversation about ${item}${place}`,
    request_asked: ({ count, item, place, day }) =>
      count > 1
        ? `${count} new requests for proof${place}, due on ${day}`
        : `A request for proof of ${item}${place}, due on ${day}`,
    request_sent_back: ({ item, place, day }) =>
      `The answer to the request for proof of ${item}${place} needs more by ${day}`,
    request_accepted: ({ item, place }) => `The proof of ${item}${place} was accepted`,
    request_answered: ({ item, place }) => `The request for proof of ${item}${place} was answered`,
    request_due: ({ count, item, place, day }) =>
      count > 1
        ? `${count} requests for proof wait for an answer`
        : `A request for proof of ${item}${place}, due on ${day}`,
    reply_sent: ({ item, place }) => `A new reply of the unit about ${item}${place}`,
    reply_decided: ({ item, place }) => `The reply about ${item}${place} was decided`,
    period_deadline: ({ count, title, place, day }) =>
      `${title === '' ? 'Deadline of a phase' : title}${place}: ${count} ${count === 1 ? 'item is' : 'items are'} missing, due on ${day}`,
    planned_date: ({ count, item, place, day }) =>
      count > 1 ? `${count} items come to their planned day` : `Planned day of item ${item}${place}: ${day}`,
    proof_expiring: ({ count, title, place, day }) =>
      count > 1
        ? `${count} proofs are about to end`
        : `The proof “${title}”${place} is in force until ${day}`,
    job_finished: ({ failed }) => (failed ? 'A background job failed' : 'A background job is done'),
    meeting_invited: ({ title, day }) => `Invitation to a meeting: ${title}${day === '' ? '' : `, ${day}`}`,
    meeting_cancelled: ({ title, day }) => `A meeting was cancelled: ${title}${day === '' ? '' : `, ${day}`}`,
    task_assigned: ({ count, title, day }) =>
      count > 1
        ? `You have ${count} new tasks`
        : `A new task for you: ${title}${day === '' ? '' : `, due on ${day}`}`,
    task_due: ({ count, title, day }) =>
      count > 1 ? `${count} tasks are due soon` : `${title}, due on ${day}`,
    task_overdue: ({ count, title, day }) =>
      count > 1 ? `${count} tasks are overdue` : `${title}, was due on ${day}`,
    escalation: ({ count, title, item, place, day }) =>
      count > 1
        ? `${count} things are long overdue`
        : `Long overdue (${day}): ${title === '' ? `request for proof of ${item}` : title}${place}`,
  },
};

/** One sentence about something, in the reader's language. Names of the area are Polish in every language. */
export function sentenceOf(kind: NoticeKind, params: NoticeParams, language: InterfaceLanguage): string {
  const { unit, item = '', who = '', title = '', dueOn, at, count = 1, failed = false } = params;
  return SENTENCES[language][kind]({
    place: unit === undefined ? '' : `, ${pickText(unit, language).text}`,
    item,
    who,
    title,
    day: at !== undefined ? instantIn(language, at) : dueOn !== undefined ? dayIn(language, dueOn) : '',
    count,
    failed,
  });
}

export function plural(count: number, one: string, few: string, many: string): string {
  const form = new Intl.PluralRules('pl').select(count);
  return form === 'one' ? one : form === 'few' ? few : many;
}

function dayIn(language: InterfaceLanguage, day: string): string {
  return new Intl.DateTimeFormat(localeOf(language), { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  );
}

function instantIn(language: InterfaceLanguage, at: string): string {
  return new Intl.DateTimeFormat(localeOf(language), {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: 'Europe/Warsaw',
  }).format(new Date(at));
}

function localeOf(language: InterfaceLanguage): string {
  return language === 'pl' ? 'pl-PL' : 'en-GB';
}
