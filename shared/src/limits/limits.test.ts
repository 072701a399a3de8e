import { describe, expect, it } from '@jest/globals';
import {
  ACCEPTED_EXTENSIONS,
  ACCEPTED_FILE_TYPES,
  fileTypeByMediaType,
  fileTypeByName,
} from './file-limits.js';

describe('accepted files', () => {
  it.each([
    ['Uchwała nr 12.PDF', 'application/pdf'],
    ['zdjęcie.jpeg', 'image/jpeg'],
    ['lista.v2.xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
    ['notatka.txt', 'text/plain'],
  ])('knows %s as %s', (name, mediaType) => {
    expect(fileTypeByName(name)?.mediaType).toBe(mediaType);
  });

  it.each([
    'strona.html',
    'rysunek.svg',
    'program.exe',
    'makra.docm',
    'archiwum.zip',
    'bez-rozszerzenia',
    'pdf',
    '',
  ])('refuses %j', (name) => {
    expect(fileTypeByName(name)).toBeNull();
  });

  it('reads a media type with parameters', () => {
    expect(fileTypeByMediaType('Text/CSV; charset=utf-8')?.extensions).toEqual(['.csv']);
    expect(fileTypeByMediaType('text/html')).toBeNull();
  });

  it('lists each media type and each extension once', () => {
    expect(new Set(ACCEPTED_FILE_TYPES.map((type) => type.mediaType)).size).toBe(ACCEPTED_FILE_TYPES.length);
    expect(new Set(ACCEPTED_EXTENSIONS).size).toBe(ACCEPTED_EXTENSIONS.length);
  });
});
