import type { DemoRequest } from './ask-around.js';
import { EDITORS_UNIT, TEAMS_POWIAT, type Account } from './people.js';
import type { LocalizedText } from '@miara/shared';
import { readBytowUnits, readOmggsMembers, type Members } from '../reference/read-data.js';

/** A tenant of the demo, before anything happens in it. */
export interface DemoTenant {
  readonly slug: string;
  readonly name: LocalizedText;
  readonly shortName: string;
  readonly dataNote: LocalizedText;
  /** Who answers for the accessibility of its public pages. */
  readonly accessibility: { readonly office: string; readonly email: string; readonly phone: string };
  readonly members: () => Members;
  /** Whether its coordinator finds decisions in the batch that were not sent yet. */
  readonly holdsDecisions: boolean;
  /** Whether it reports in periods and agrees on exceptions. */
  readonly hasPeriods: boolean;
  /** Whether powiats give their opinion before the coordinator decides. */
  readonly endorsement: boolean;
  /** Accounts that came when the history was over. */
  readonly lateAccounts: readonly Account[];
  readonly requests: readonly DemoRequest[];
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
    accessibility: {
      office: 'Biuro Obszaru Metropolitalnego, koordynator dostępności',
      email: 'dostepnosc@omggs.example',
      phone: '58 000 00 10',
    },
    members: readOmggsMembers,
    // Its coordinator begins with an empty batch, as somebody does who tries the review for the first time.
    holdsDecisions: false,
    hasPeriods: true,
    endorsement: false,
    lateAccounts: [],
    requests: [
      {
        teryt: EDITORS_UNIT,
        question: 'Prosimy o zarządzenie albo uchwałę, z której wynika, kto odpowiada za to zadanie.',
        dueInDays: 12,
        answered: false,
      },
      {
        teryt: EDITORS_UNIT,
        question: 'Prosimy o potwierdzenie, że dokument jest podpisany i obowiązuje w tym roku.',
        dueInDays: 5,
        answered: true,
      },
      {
        teryt: TEAMS_POWIAT,
        question: 'Prosimy o listę obecności albo protokół z ostatniego spotkania zespołu.',
        dueInDays: -2,
        answered: false,
      },
    ],
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
    accessibility: {
      office: 'Starostwo Powiatowe, koordynator dostępności',
      email: 'dostepnosc@bytow.example',
      phone: '59 000 00 10',
    },
    members: readBytowUnits,
    holdsDecisions: true,
    hasPeriods: false,
    endorsement: true,
    lateAccounts: [
      { email: 'admin@bytow.demo', name: 'Ewa Prądzińska', role: 'tenant_administrator', teryt: null },
      { email: 'zespol@bytow.demo', name: 'Marek Gliszczyński', role: 'team_member', teryt: '2201' },
      { email: 'redaktor.miastko@bytow.demo', name: 'Alina Żmuda', role: 'unit_editor', teryt: '2201063' },
    ],
    requests: [],
    releases: { released: 4, waiting: 0 },
    publications: [{ daysAgo: 62, note: 'Pierwsza publikacja powiatu.' }],
  },
];
