import { describe, expect, it } from '@jest/globals';
import { attachment, cleanFileName, cleanLine } from './file-name.js';

describe('a file name', () => {
  it.each([
    ['uchwała.pdf', 'uchwała.pdf'],
    ['uchwa\u0142a z\u0307.pdf', 'uchwała ż.pdf'],
    ['C:\\Dokumenty\\skan.pdf', 'skan.pdf'],
    ['../../etc/passwd.txt', 'passwd.txt'],
    ['a\u0000b\u001fc\u007f.pdf', 'abc.pdf'],
    ['rachunek\u202efdp.exe', 'rachunekfdp.exe'],
    ['  skan.pdf . ', 'skan.pdf'],
    ['..', ''],
    ['folder/', ''],
    ['', ''],
  ])('%j is kept as %j', (given, expected) => {
    expect(cleanFileName(given)).toBe(expected);
  });

  it('is cut to 255 characters with its extension', () => {
    const name = cleanFileName(`${'ą'.repeat(400)}.docx`);
    expect(name).toHaveLength(255);
    expect(name.endsWith('ą.docx')).toBe(true);
  });

  it('is never cut inside a character', () => {
    const name = cleanFileName(`a${'😀'.repeat(200)}.txt`);
    expect(name.length).toBeLessThanOrEqual(255);
    expect(name).not.toMatch(/[\ud800-\udbff](?![\udc00-\udfff])/);
  });

  it.each([
    ['skan.pdf', `attachment; filename="skan.pdf"; filename*=UTF-8''skan.pdf`],
    [
      'Uchwała nr 1.pdf',
      `attachment; filename="Uchwala nr 1.pdf"; filename*=UTF-8''Uchwa%C5%82a%20nr%201.pdf`,
    ],
    ['a"b\\c%.pdf', `attachment; filename="a_b_c_.pdf"; filename*=UTF-8''a%22b%5Cc%25.pdf`],
    ["o'k (1)*.pdf", `attachment; filename="o'k (1)*.pdf"; filename*=UTF-8''o%27k%20%281%29%2A.pdf`],
    ['звіт.pdf', `attachment; filename="____.pdf"; filename*=UTF-8''%D0%B7%D0%B2%D1%96%D1%82.pdf`],
  ])('%s is given back as %s', (name, expected) => {
    expect(attachment(name)).toBe(expected);
  });
});

it('a line of text has one space between words and no control characters', () => {
  expect(cleanLine(' Uchwała\n nr\t1\u0000 ', 200)).toBe('Uchwała nr 1');
});
