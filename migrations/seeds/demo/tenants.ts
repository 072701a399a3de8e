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
  /** Whether it reports in periods and agrees on exceptions. */
  readonly hasPeriods: boolean;
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
    hasPeriods: true,
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
    hasPeriods: false,
    publications: [{ daysAgo: 62, note: 'Pierwsza publikacja powiatu.' }],
  },
];
