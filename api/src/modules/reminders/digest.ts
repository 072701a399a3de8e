import type { InterfaceLanguage, NoticeKind, NoticeParams } from '@miara/shared';
import { writeLetter, type LetterEntry, type LetterPart } from '../../platform/mail/write-letter.js';
import { plural, sentenceOf } from './notice-words.js';

/** A line of the daily letter. */
export interface DigestLine {
  kind: NoticeKind;
  params: NoticeParams;
  /** Page below the tenant; null = none. */
  address: string | null;
}

/** What the daily letter says. */
export interface Digest {
  language: InterfaceLanguage;
  overdue: readonly DigestLine[];
  /** Due today or to come, the nearest first. */
  coming: readonly DigestLine[];
  /** Notices not read yet. */
  news: readonly DigestLine[];
  /** Whole address of a page below the tenant. */
  addressOf: (page: string) => string;
  settingsAddress: string;
}

/** A list in a letter ends here; the rest is behind its last line. */
const LONGEST = 40;

const WORDS = {
  pl: {
    due: (count: number) => `${count} ${plural(count, 'termin', 'terminy', 'terminów')}`,
    news: (count: number) =>
      `${count} ${plural(count, 'nowe powiadomienie', 'nowe powiadomienia', 'nowych powiadomień')}`,
    overdue: 'Po terminie',
    coming: 'Zbliżają się terminy',
    unread: 'Nowe powiadomienia',
    more: (count: number) => `i jeszcze ${count}`,
    inbox: 'Wszystkie powiadomienia',
    hello: 'Dzień dobry, oto co dziś na Panią lub Pana czeka.',
  },
  en: {
    due: (count: number) => (count === 1 ? '1 thing is due' : `${count} things are due`),
    news: (count: number) => (count === 1 ? '1 new notice' : `${count} new notices`),
    overdue: 'Overdue',
    coming: 'Due soon',
    unread: 'New notices',
    more: (count: number) => `and ${count} more`,
    inbox: 'All notices',
    hello: 'Good morning. This is what waits for you today.',
  },
} as const;

/** The one letter of a day, with everything that is new in it. */
export function writeDigest(digest: Digest): { subject: string; text: string; html: string } {
  const { language, overdue, coming, news, addressOf, settingsAddress } = digest;
  const words = WORDS[language];
  const due = overdue.length + coming.length;
  const subject = `Miara: ${[...(due > 0 ? [words.due(due)] : []), ...(news.length > 0 ? [words.news(news.length)] : [])].join(', ')}`;
  const list = (heading: string, lines: readonly DigestLine[]): LetterPart[] =>
    lines.length === 0 ? [] : [{ kind: 'list', heading, entries: entriesOf(lines) }];
  const entriesOf = (lines: readonly DigestLine[]): LetterEntry[] => [
    ...lines.slice(0, LONGEST).map(({ kind, params, address }) => ({
      text: sentenceOf(kind, params, language),
      ...(address === null ? {} : { address: addressOf(address) }),
    })),
    ...(lines.length > LONGEST
      ? [{ text: words.more(lines.length - LONGEST), address: addressOf('notices') }]
      : []),
  ];
  const letter = writeLetter({
    language,
    title: subject,
    parts: [
      { kind: 'words', text: words.hello },
      ...list(words.overdue, overdue),
      ...list(words.coming, coming),
      ...list(words.unread, news),
      { kind: 'link', text: words.inbox, address: addressOf('notices') },
    ],
    settingsAddress,
  });
  return { subject, ...letter };
}
