import { describe, expect, it } from '@jest/globals';
import { searchRelease, type FileContent } from './search-release.js';

const NOTHING = { title: 'Uchwała', excerpt: null, url: null, statement: null, file: null };
const pdf = (pages: string[], more: object = {}): FileContent => ({
  kind: 'pdf',
  text: { pageCount: pages.length, pages, author: null, metadata: '', attachments: [], ...more },
});

describe('the search before a release', () => {
  it.each([
    ['title', { title: 'Umowa z 44051401359' }],
    ['excerpt', { excerpt: 'PESEL 44051401359' }],
    ['url', { url: 'https://bip.example.pl/?pesel=44051401359' }],
    ['statement', { statement: 'PESEL 44051401359' }],
    ['metadata', { file: pdf(['Uchwała'], { metadata: '44051401359' }) }],
  ] as const)('looks at the %s', (part, given) => {
    expect(searchRelease({ ...NOTHING, ...given }).findings).toMatchObject([
      { id: 'f1', kind: 'pesel', part, page: null, answer: null },
    ]);
  });

  it('says on which page of a PDF it stands', () => {
    expect(searchRelease({ ...NOTHING, file: pdf(['Uchwała', 'tel. 601 234 567']) })).toMatchObject({
      findings: [{ kind: 'phone', part: 'page', page: 2, sample: '601••••67' }],
      unread: [],
      pages: 2,
    });
  });

  it('asks about the author and the attachments that a file carries unseen', () => {
    const file = pdf(['Uchwała'], { author: 'Jan Kowalski', attachments: ['lista.xlsx'] });
    expect(searchRelease({ ...NOTHING, file }).findings).toMatchObject([
      { kind: 'author', sample: 'Jan Kowalski' },
      { kind: 'attachment', sample: 'lista.xlsx' },
    ]);
  });

  it.each<[string, FileContent, string[]]>([
    ['a page that is a picture', pdf(['Uchwała', ' ']), ['pages_without_text']],
    ['a file that is too long', pdf(['Uchwała'], { pageCount: 900 }), ['too_long']],
    ['a file that cannot be read', { kind: 'pdf', text: null }, ['not_readable']],
    ['a picture', { kind: 'image' }, ['image']],
    ['a text', { kind: 'text', text: 'Uchwała' }, []],
    ['no file', null, []],
  ])('owns up to what it did not read: %s', (_, file, unread) => {
    expect(searchRelease({ ...NOTHING, file }).unread).toEqual(unread);
  });
});
