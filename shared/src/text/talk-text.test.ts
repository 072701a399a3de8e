import { describe, expect, it } from '@jest/globals';
import { fillTemplate } from './fill-template.js';
import { linkParts } from './link-parts.js';

describe('a template of a return', () => {
  const values = { zadanie: 'EDU-02 „Nauka”', samorząd: 'Gmina Hel', dowody: 'Uchwała' };

  it.each([
    [
      '{samorząd}: brak dowodu ({dowody}) do {zadanie}.',
      'Gmina Hel: brak dowodu (Uchwała) do EDU-02 „Nauka”.',
    ],
    ['{zadanie} i {zadanie}', 'EDU-02 „Nauka” i EDU-02 „Nauka”'],
    ['{Zadanie} {inne} {} { zadanie }', '{Zadanie} {inne} {} { zadanie }'],
    ['', ''],
  ])('%j becomes %j', (template, filled) => {
    expect(fillTemplate(template, values)).toBe(filled);
  });

  it('does not fill what a value brings along', () => {
    expect(fillTemplate('{dowody}', { ...values, dowody: '{zadanie}' })).toBe('{zadanie}');
  });
});

describe('the links of a note', () => {
  it('follow http and https addresses, without the full stop behind them', () => {
    expect(linkParts('Zob. https://www.puck.pl/bip. Dzięki (http://a.pl/x)!')).toEqual([
      { text: 'Zob. ', href: null },
      { text: 'https://www.puck.pl/bip', href: 'https://www.puck.pl/bip' },
      { text: '. Dzięki (', href: null },
      { text: 'http://a.pl/x', href: 'http://a.pl/x' },
      { text: ')!', href: null },
    ]);
  });

  it.each([
    'javascript:alert(1)',
    'https://user:pass@bank.pl/',
    'data:text/html,x',
    'ftp://a.pl',
    'https://localhost/',
  ])('do not follow %s', (text) => {
    expect(linkParts(text)).toEqual([{ text, href: null }]);
  });

  it('keep every character of the text', () => {
    const text = 'A https://a.pl/<b> "https://b.pl" koniec';
    expect(
      linkParts(text)
        .map((part) => part.text)
        .join(''),
    ).toBe(text);
  });
});
