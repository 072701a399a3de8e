import { isIban, isIdCard, isNrb, isPesel } from './checksums.js';

/** What is looked for before anything becomes public. */
export const PERSONAL_DATA_KINDS = ['pesel', 'phone', 'email', 'bank_account', 'id_card'] as const;

export type PersonalDataKind = (typeof PERSONAL_DATA_KINDS)[number];

/** Something in a text that looks like a person's data. */
export interface PersonalDataFound {
  kind: PersonalDataKind;
  /** Where it begins and ends in the text, in UTF-16 code units. */
  start: number;
  end: number;
  /** Recognisable to who knows it, useless to who does not: `8503•••••12`. */
  sample: string;
}

/** A blank, a hard blank, a dot or a dash between groups of digits; never two, so that columns are not joined. */
const GAP = '[ \\u00a0\\u202f.\\-–]';
const DIGIT_RUN = new RegExp(`(?<![\\p{L}\\d])\\d(?:${GAP}?\\d)*(?![\\p{L}\\d])`, 'gu');
const LETTERED_ACCOUNT = /(?<![\p{L}\d])[A-Za-z]{2}\d{2}(?:[ \u00a0]?[A-Za-z0-9]{1,4}){3,8}(?![\p{L}\d])/gu;
const ID_CARD = /(?<![\p{L}\d])[A-Za-z]{3}[ \u00a0]?\d{6}(?![\p{L}\d])/gu;
const EMAIL = /[\p{L}\d._%+-]{1,64}@[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63}){0,6}\.\p{L}{2,24}/gu;
const PHONE = new RegExp(
  [
    // +48 601 234 567, 0048 58 123 45 67
    `(?:\\+|00)48${GAP}?(?:\\d${GAP}?){8}\\d`,
    // 601 234 567, 601-234-567, 601234567: prefixes of mobile networks
    `(?:45|50|51|53|57|60|66|69|72|73|78|79|88)\\d${GAP}?\\d{3}${GAP}?\\d{3}`,
    // 58 123 45 67, (58) 123-45-67: area codes, only written as a telephone number is
    `\\(?(?:1[2-8]|2[2-59]|3[2-4]|4[1-468]|5[24-9]|6[1-35-8]|7[14-7]|8[1-79]|9[145])\\)?${GAP}\\d{3}${GAP}\\d{2}${GAP}\\d{2}`,
  ].join('|'),
  'gu',
);

/**
 * What in a text looks like a person's data: PESEL (check digit and day of birth), telephone numbers, e-mail
 * addresses, account numbers (remainder by 97) and numbers of identity cards (check digit). Names and addresses are
 * not recognised; that is why a person is asked as well. In the order of the text, without overlaps.
 */
export function findPersonalData(text: string): PersonalDataFound[] {
  const found = [
    ...accountsIn(text),
    ...peselsIn(text),
    ...matches(text, ID_CARD, 'id_card', (written) => isIdCard(bare(written))),
    ...matches(text, EMAIL, 'email', () => true),
    ...phonesIn(text),
  ];
  const kept: PersonalDataFound[] = [];
  // What was listed first is the surer finding: part of an account number is no telephone.
  for (const one of found) {
    if (!kept.some((other) => one.start < other.end && other.start < one.end)) kept.push(one);
  }
  return kept.sort((a, b) => a.start - b.start);
}

function accountsIn(text: string): PersonalDataFound[] {
  return [
    ...matches(text, LETTERED_ACCOUNT, 'bank_account', (written) => isIban(bare(written))),
    ...digitsIn(text, 26, 'bank_account', isNrb),
  ];
}

function peselsIn(text: string): PersonalDataFound[] {
  return digitsIn(text, 11, 'pesel', isPesel);
}

/** Numbers of a length, wherever they begin in a run of groups: a run may hold a date before them. */
function digitsIn(
  text: string,
  length: number,
  kind: PersonalDataKind,
  isOne: (digits: string) => boolean,
): PersonalDataFound[] {
  const found: PersonalDataFound[] = [];
  for (const run of text.matchAll(DIGIT_RUN)) {
    const places = [...run[0]].flatMap((character, at) => (/\d/.test(character) ? [at] : []));
    for (let first = 0; first + length <= places.length; first += 1) {
      const [start, last] = [places[first] ?? 0, places[first + length - 1] ?? 0];
      // A number begins and ends where a group does.
      if (/\d/.test(run[0][start - 1] ?? '') || /\d/.test(run[0][last + 1] ?? '')) continue;
      const digits = run[0].slice(start, last + 1).replace(/\D/g, '');
      if (!isOne(digits)) continue;
      found.push({ kind, start: run.index + start, end: run.index + last + 1, sample: masked(digits) });
      first += length - 1;
    }
  }
  return found;
}

function phonesIn(text: string): PersonalDataFound[] {
  return matches(text, PHONE, 'phone', () => true).filter(
    ({ start, end }) =>
      !/[\p{L}\d]/u.test(text[start - 1] ?? '') &&
      // 601 234 567 890 is a longer number, 1601 234 567 as well.
      !/^[ \u00a0.\-–]?\d/u.test(text.slice(end, end + 2)) &&
      !/\d[ \u00a0.\-–,]$/u.test(text.slice(Math.max(0, start - 2), start)),
  );
}

function matches(
  text: string,
  pattern: RegExp,
  kind: PersonalDataKind,
  isOne: (written: string) => boolean,
): PersonalDataFound[] {
  return [...text.matchAll(pattern)]
    .filter(([written]) => isOne(written))
    .map((match) => ({
      kind,
      start: match.index,
      end: match.index + match[0].length,
      sample: kind === 'email' ? maskedAddress(match[0]) : masked(bare(match[0])),
    }));
}

function bare(written: string): string {
  return written.replace(/[^\p{L}\d+]/gu, '').toUpperCase();
}

/** The beginning and the end of a number; at most six signs of it. */
function masked(signs: string): string {
  const shown = Math.min(4, Math.floor(signs.length / 3));
  return `${signs.slice(0, shown)}${'•'.repeat(Math.max(1, signs.length - shown - 2))}${signs.slice(-2)}`;
}

function maskedAddress(address: string): string {
  const at = address.indexOf('@');
  return `${address.slice(0, Math.min(2, at))}•••${address.slice(at)}`;
}
