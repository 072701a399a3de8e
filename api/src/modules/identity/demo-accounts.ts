import type { LocalizedText, Role } from '@miara/shared';

/** An account of the demonstration, shown on the sign-in page of the demonstration only. */
export interface DemoAccount {
  email: string;
  role: Role;
  note: LocalizedText;
}

/** The accounts that the demonstration's seeds make, one per role and one in another tenant. */
export const DEMO_ACCOUNTS: readonly DemoAccount[] = [
  {
    email: 'koordynator@omggs.demo',
    role: 'coordinator',
    note: {
      pl: 'Weryfikuje i publikuje wyniki 56 samorządów',
      en: 'Reviews and publishes for 56 governments',
    },
  },
  {
    email: 'koordynator2@omggs.demo',
    role: 'coordinator',
    note: {
      pl: 'Drugi koordynator: rozstrzyga odpowiedzi na zwroty pierwszego',
      en: 'Second coordinator: decides about answers to returns of the first',
    },
  },
  {
    email: 'zespol.pucki@omggs.demo',
    role: 'team_member',
    note: { pl: 'Zespół ds. migracji powiatu puckiego', en: 'Migration team of Puck powiat' },
  },
  {
    email: 'redaktor.gdynia@omggs.demo',
    role: 'unit_editor',
    note: { pl: 'Redakcja samorządu Gdyni', en: 'Editor of the city of Gdynia' },
  },
  {
    email: 'czytelnik@omggs.demo',
    role: 'reader',
    note: { pl: 'Odczyt danych nieopublikowanych', en: 'Reads unpublished figures' },
  },
  {
    email: 'admin@omggs.demo',
    role: 'tenant_administrator',
    note: { pl: 'Osoby, członkowie i dziennik zmian OMGGS', en: 'People, members and audit trail of OMGGS' },
  },
  {
    email: 'koordynator@bytow.demo',
    role: 'coordinator',
    note: {
      pl: 'Koordynator drugiego obszaru: powiat bytowski',
      en: 'Coordinator of a second area: Bytów powiat',
    },
  },
  {
    email: 'operator@miara.demo',
    role: 'platform_operator',
    note: { pl: 'Widzi listę obszarów, nie ich dane', en: 'Sees the list of areas, not their data' },
  },
];
