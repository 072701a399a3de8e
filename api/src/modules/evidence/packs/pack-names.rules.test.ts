import { describe, expect, it } from '@jest/globals';
import { copyExtension, numberedName, safeName, splitExtension } from './pack-names.rules.js';

describe('a name in a pack', () => {
  it.each([
    ['Zażółć gęślą jaźń', 'Zażółć gęślą jaźń'],
    ['../../etc/passwd', '_.._etc_passwd'],
    ['C:\\Windows\\win.ini', 'C__Windows_win.ini'],
    ['umowa\u202efdp.exe', 'umowa_fdp.exe'],
    ['wiersz\nwiersz\0', 'wiersz_wiersz_'],
    [' . . ', 'bez nazwy'],
    ['', 'bez nazwy'],
    ['Ł'.repeat(200), 'Ł'.repeat(75)],
  ])('%j becomes %j', (given, expected) => {
    expect(safeName(given)).toBe(expected);
  });

  it('is the only one by its number, also where capitals do not count and names are reserved', () => {
    expect(numberedName(7, 'CON', '.pdf')).toBe('007 CON.pdf');
    expect(numberedName(1234, 'a', '')).toBe('1234 a');
  });

  it.each([
    ['umowa.PDF', ['umowa', '.PDF']],
    ['.htaccess', ['.htaccess', '']],
    ['umowa.p d', ['umowa.p d', '']],
    ['bez', ['bez', '']],
  ])('%j is split into %j', (given, expected) => {
    expect(splitExtension(given)).toEqual(expected);
  });

  it('lets a stored page be read, not run', () => {
    expect(copyExtension('text/html')).toBe('.html.txt');
    expect(copyExtension('application/pdf')).toBe('.pdf');
  });
});
