import type { InterfaceLanguage } from '@miara/shared';
import { oneLine } from './one-line.js';

/** A line of a list in a letter. */
export interface LetterEntry {
  text: string;
  /** Whole address of the page it leads to. */
  address?: string;
}

/** A piece of a letter: words, a list under a heading, or an address to go to. */
export type LetterPart =
  | { kind: 'words'; text: string }
  | { kind: 'list'; heading: string; entries: readonly LetterEntry[] }
  | { kind: 'link'; text: string; address: string };

export interface LetterContent {
  language: InterfaceLanguage;
  title: string;
  parts: readonly LetterPart[];
  /** Where the reader says what is mailed. */
  settingsAddress: string;
}

const FOOTER = {
  pl: 'Tę wiadomość wysłał automatycznie system Miara. Nie odpowiadaj na nią.',
  en: 'Miara sent this message by itself. Please do not answer it.',
} as const satisfies Record<InterfaceLanguage, string>;

const SETTINGS = {
  pl: 'Co i kiedy przychodzi pocztą, ustawisz tutaj',
  en: 'Choose what is mailed to you, and when',
} as const satisfies Record<InterfaceLanguage, string>;

/** A letter as plain text and as simple HTML that says the same. Words of people stay words: nothing becomes markup. */
export function writeLetter(content: LetterContent): { text: string; html: string } {
  return { text: plain(content), html: markup(content) };
}

function plain({ language, title, parts, settingsAddress }: LetterContent): string {
  const paragraphs = parts.map((part) => {
    if (part.kind === 'words') return oneLine(part.text, 2_000);
    if (part.kind === 'link') return `${oneLine(part.text, 300)}:\n${part.address}`;
    const lines = part.entries.map(
      ({ text, address }) => `- ${oneLine(text, 500)}${address === undefined ? '' : `\n  ${address}`}`,
    );
    return [part.heading, ...lines].join('\n');
  });
  const footer = `${FOOTER[language]}\n${SETTINGS[language]}: ${settingsAddress}`;
  return [oneLine(title, 300), ...paragraphs, `-- \n${footer}`].join('\n\n') + '\n';
}

function markup({ language, title, parts, settingsAddress }: LetterContent): string {
  const body = parts.map((part) => {
    if (part.kind === 'words') return `<p>${escaped(part.text)}</p>`;
    if (part.kind === 'link') return `<p>${link(part.text, part.address)}</p>`;
    const entries = part.entries.map(
      ({ text, address }) => `<li>${address === undefined ? escaped(text) : link(text, address)}</li>`,
    );
    return `<h2>${escaped(part.heading)}</h2>\n<ul>\n${entries.join('\n')}\n</ul>`;
  });
  return [
    '<!doctype html>',
    `<html lang="${language}">`,
    `<head><meta charset="utf-8"><title>${escaped(title)}</title></head>`,
    '<body>',
    `<h1>${escaped(title)}</h1>`,
    ...body,
    `<hr>\n<p><small>${FOOTER[language]} ${link(SETTINGS[language], settingsAddress)}.</small></p>`,
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

function link(text: string, address: string): string {
  return `<a href="${escaped(address)}">${escaped(text)}</a>`;
}

function escaped(text: string): string {
  return oneLine(text, 4_000).replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
