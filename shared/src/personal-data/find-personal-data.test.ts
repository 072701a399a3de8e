import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isIban, isIdCard, isNrb, isPesel } from './checksums.js';
import { findPersonalData } from './find-personal-data.js';

/** A PESEL that is right by its check digit, made of ten digits. */
function pesel(ten: string): string {
  const sum = [...ten].reduce((total, digit, at) => total + Number(digit) * [1, 3, 7, 9][at % 4]!, 0);
  return `${ten}${(10 - (sum % 10)) % 10}`;
}

const kindsIn = (text: string): string[] => findPersonalData(text).map(({ kind }) => kind);

describe('a text that holds personal data', () => {
  it.each([
    ['a PESEL', 'PESEL: 44051401359.', ['pesel']],
    ['a PESEL of this century', `ur. ${pesel('0222150123')}`, ['pesel']],
    ['a PESEL with blanks between groups', '440514 01359', ['pesel']],
    ['a PESEL after a day', '2026-03-01 44051401359', ['pesel']],
    ['a PESEL whose digits are set apart', '4 4 0 5 1 4 0 1 3 5 9', ['pesel']],
    ['a mobile number', 'tel. 601 234 567', ['phone']],
    ['a mobile number in one', 'tel. 601234567', ['phone']],
    ['a mobile number with a country', '+48601234567', ['phone']],
    ['a landline number', '(58) 123-45-67', ['phone']],
    ['a landline number with a country', '+48 58 123 45 67', ['phone']],
    ['an e-mail address', 'pisz na jan.kowalski@poczta.example.pl!', ['email']],
    ['an account', 'nr 61 1090 1014 0000 0712 1981 2874', ['bank_account']],
    ['an account with a country', 'PL61 1090 1014 0000 0712 1981 2874', ['bank_account']],
    ['a foreign account', 'DE89 3704 0044 0532 0130 00', ['bank_account']],
    ['an identity card', 'dowód ABA300000', ['id_card']],
    ['an identity card with a blank', 'seria i nr ABA 300000', ['id_card']],
    ['several of them', '44051401359, 601 234 567, a@b.pl', ['pesel', 'phone', 'email']],
  ])('finds %s', (_, text, kinds) => {
    expect(kindsIn(text)).toEqual(kinds);
  });

  it.each([
    ['44051401359', '440••••••59'],
    ['jan.kowalski@poczta.pl', 'ja•••@poczta.pl'],
    ['601 234 567', '601••••67'],
  ])('shows %s as %s and no more', (text, sample) => {
    expect(findPersonalData(text)).toMatchObject([{ sample }]);
  });

  it('says where it stands', () => {
    const text = 'Umowa z Janem (601 234 567) z dnia 1 marca';
    const [{ start, end } = { start: 0, end: 0 }] = findPersonalData(text);
    expect(text.slice(start, end)).toBe('601 234 567');
  });
});

describe('a text that holds none', () => {
  it.each([
    ['a number with a wrong check digit', '44051401358'],
    ['eleven digits with a month that is none', pesel('4413140135')],
    ['eleven digits with a day that never was', pesel('9902300000')],
    ['eleven noughts', '00000000000'],
    ['a part of a longer number', '4405140135912'],
    ['a NIP', '583-000-11-22'],
    ['a REGON', '191675557'],
    ['a TERYT code', '2261011'],
    ['a sum of money', '1 601 234 567,00 zł'],
    ['a day and a time', '2026-03-16 10:00'],
    ['a number of a resolution', 'uchwała nr XII/123/2026'],
    ['an account with a wrong check', '61 1090 1014 0000 0712 1981 2875'],
    ['an identity card with a wrong check', 'ABA400000'],
    ['a handle', '@miasto'],
    ['a page address', 'https://bip.example.pl/uchwaly/12'],
    ['years and numbers in a table', '2019 2020 2021 12 345 678'],
  ])('finds nothing in %s', (_, text) => {
    expect(findPersonalData(text)).toEqual([]);
  });
});

describe('the checks', () => {
  it('know what is right', () => {
    expect([
      isPesel('02070803628'),
      isNrb('61109010140000071219812874'),
      isIban('GB82WEST12345698765432'),
    ]).toEqual([true, true, true]);
    expect(isIdCard('ABS123457')).toBe(false);
  });

  it('never take one digit for another', () => {
    fc.assert(
      fc.property(fc.nat(10), fc.integer({ min: 1, max: 9 }), (at, more) => {
        const digits = [...'44051401359'];
        digits[at] = String((Number(digits[at]) + more) % 10);
        return !isPesel(digits.join(''));
      }),
    );
  });

  it('read any text within reason, and show at most six signs of a number', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (text) => {
        for (const { start, end, sample, kind } of findPersonalData(text)) {
          expect(end).toBeGreaterThan(start);
          if (kind !== 'email') expect(sample.replaceAll('•', '').length).toBeLessThanOrEqual(6);
        }
      }),
    );
  });
});
