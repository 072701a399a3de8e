const PESEL_WEIGHTS = [1, 3, 7, 9, 1, 3, 7, 9, 1, 3] as const;
/** The month of a PESEL tells the century: 81 = January 18xx, 01 = 19xx, 21 = 20xx, 41 = 21xx, 61 = 22xx. */
const PESEL_CENTURIES = [1900, 2000, 2100, 2200, 1800] as const;
const ID_CARD_WEIGHTS = [7, 3, 1, 9, 7, 3, 1, 7, 3] as const;

/** Whether eleven digits are a PESEL: the last digit checks the others and the first six are a day that existed. */
export function isPesel(digits: string): boolean {
  if (!/^\d{11}$/.test(digits)) return false;
  const sum = PESEL_WEIGHTS.reduce<number>((total, weight, at) => total + weight * Number(digits[at]), 0);
  return (10 - (sum % 10)) % 10 === Number(digits[10]) && isBirthDay(digits);
}

function isBirthDay(digits: string): boolean {
  const coded = Number(digits.slice(2, 4));
  const century = PESEL_CENTURIES[Math.floor(coded / 20)];
  if (century === undefined) return false;
  const [year, month, day] = [century + Number(digits.slice(0, 2)), coded % 20, Number(digits.slice(4, 6))];
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day && month >= 1;
}

/** Whether letters and digits without blanks are an IBAN: country, check digits, account; the remainder by 97 is 1. */
export function isIban(text: string): boolean {
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/.test(text)) return false;
  if (text.startsWith('PL') && !/^PL\d{26}$/.test(text)) return false;
  return remainderBy97(text.slice(4) + text.slice(0, 4)) === 1;
}

/** Whether 26 digits are a Polish account number (NRB): an IBAN without its country. */
export function isNrb(digits: string): boolean {
  return /^\d{26}$/.test(digits) && isIban(`PL${digits}`);
}

function remainderBy97(text: string): number {
  let remainder = 0;
  for (const character of text) {
    const value = valueOf(character);
    remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97;
  }
  return remainder;
}

/** Whether three letters and six digits are the number of a Polish identity card; its fourth sign checks the others. */
export function isIdCard(text: string): boolean {
  if (!/^[A-Z]{3}\d{6}$/.test(text)) return false;
  const sum = ID_CARD_WEIGHTS.reduce<number>(
    (total, weight, at) => total + weight * valueOf(text[at] ?? ''),
    0,
  );
  return sum % 10 === 0;
}

/** Digits count as themselves, A as 10 and so on to Z as 35. */
function valueOf(character: string): number {
  return Number.parseInt(character, 36);
}
