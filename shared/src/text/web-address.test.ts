import { describe, expect, it } from '@jest/globals';
import { canonicalText, hostOf, normaliseWebAddress } from './web-address.js';

describe('the address of a page', () => {
  it.each([
    ['https://www.gdynia.pl', 'https://www.gdynia.pl/'],
    [' HTTPS://BIP.Puck.PL:443/a/../uchwała?nr=1#s2 ', 'https://bip.puck.pl/uchwa%C5%82a?nr=1#s2'],
    ['http://bip.puck.pl:80/x', 'http://bip.puck.pl/x'],
    ['https://żukowo.pl', 'https://xn--ukowo-hib.pl/'],
  ])('%j is kept as %j', (given, expected) => {
    expect(normaliseWebAddress(given)).toBe(expected);
    expect(normaliseWebAddress(expected)).toBe(expected);
  });

  it.each([
    '',
    'gdynia.pl',
    'ftp://gdynia.pl/a',
    'javascript:alert(1)',
    'data:text/html,<b>',
    'https://jan:tajne@gdynia.pl',
    'https://jan@gdynia.pl',
    'https://localhost/a',
    'https://gdy nia.pl',
    'https://gdynia.pl/a\nb',
    'https://',
    'http:gdynia.pl',
    `https://gdynia.pl/${'a'.repeat(2000)}`,
  ])('refuses %j', (given) => {
    expect(normaliseWebAddress(given)).toBeNull();
  });

  it('is shown by its host', () => {
    expect(hostOf('https://www.gdynia.pl/integracja')).toBe('gdynia.pl');
  });
});

it('a text is the same whoever typed it', () => {
  expect(canonicalText('  z\u0307yje\r\nnowa\rlinia\0 ')).toBe('żyje\nnowa\nlinia');
});
