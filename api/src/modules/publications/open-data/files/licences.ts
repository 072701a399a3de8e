import type { DataLicence } from '@miara/shared';

/** The text of a licence, and how the EU's list of licences calls it. */
export const LICENCES: Readonly<Record<DataLicence, { text: string; authority: string }>> = {
  'CC-BY-4.0': {
    text: 'https://creativecommons.org/licenses/by/4.0/',
    authority: 'http://publications.europa.eu/resource/authority/licence/CC_BY_4_0',
  },
  'CC0-1.0': {
    text: 'https://creativecommons.org/publicdomain/zero/1.0/',
    authority: 'http://publications.europa.eu/resource/authority/licence/CC0',
  },
};
