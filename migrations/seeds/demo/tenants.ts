import type { LocalizedText } from '@miara/shared';
import { readBytowUnits, readOmggsMembers, type Members } from '../reference/read-data.js';

/** A tenant of the demo, before anything happens in it. */
export interface DemoTenant {
  readonly slug: string;
  readonly name: LocalizedText;
  readonly shortName: string;
  readonly dataNote: LocalizedText;
  readonly members: () => Members;
  /** Whether its coordinator finds decisions in the batch that were not sent yet. */
  readonly holdsDecisions: boolean;
  /** How many proofs are public, and how many more wait for a second person. */
  readonly releases: { readonly released: number; readonly waiting: number };
  readonly publications: readonly { readonly daysAgo: number; readonly note: string }[];
}

export const DEMO_TENANTS: readonly DemoTenant[] = [
  {
    slug: 'omggs',
    name: { pl: 'Obszar Metropolitalny Gdańsk-Gdynia-Sopot', en: 'Gdańsk-Gdynia-Sopot Metropolitan Area' },
    shortName: 'OMGGS',
    dataNote: {
      pl: 'Dane demonstracyjne: oceny, osoby i dokumenty są zmyślone, a lista 56 członków (czerwiec 2020) jest częściowo wywnioskowana.',
      en: 'Demonstration data: assessments, people and documents are made up, and the list of the 56 members (June 2020) is partly inferred.',
    },
    members: readOmggsMembers,
    // Its coordinator begins with an empty batch, as somebody does who tries the review for the first time.
    holdsDecisions: false,
    releases: { released: 40, waiting: 3 },
    publications: [
      { daysAgo: 365, note: 'Pierwsza publikacja: stan po pierwszych miesiącach wdrażania.' },
      { daysAgo: 183, note: 'Publikacja półroczna, po wiosennym przeglądzie dowodów.' },
      { daysAgo: 31, note: 'Publikacja jesienna. Uwzględniono dowody, których okres obowiązywania minął.' },
    ],
  },
  {
    slug: 'bytow',
    name: { pl: 'Powiat bytowski', en: 'Bytów powiat' },
    shortName: 'Bytów',
    dataNote: {
      pl: 'Dane demonstracyjne: oceny, osoby i dokumenty są zmyślone.',
      en: 'Demonstration data: assessments, people and documents are made up.',
    },
    members: readBytowUnits,
    holdsDecisions: true,
    releases: { released: 4, waiting: 0 },
    publications: [{ daysAgo: 62, note: 'Pierwsza publikacja powiatu.' }],
  },
];
