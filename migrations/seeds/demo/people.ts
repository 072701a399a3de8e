import type { Role, UnitKind } from '@miara/shared';
import { NameMaker } from './names.js';
import type { Random } from './random.js';

/** Somebody of the demo world. */
export interface DemoPerson {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly role: Role;
  /** Place in the tree; null = the whole tenant (or the platform). */
  readonly teryt: string | null;
  /** Has the password of the demo accounts; everybody else cannot sign in. */
  readonly signsIn: boolean;
}

/** Password of all demo accounts; README and sign-in page of the demo say so. */
export const DEMO_PASSWORD = 'miara-demo';

/** Unit of the demo's editor: Gdynia. */
export const EDITORS_UNIT = '2262011';
/** Powiat of the demo's migration team: pucki. */
export const TEAMS_POWIAT = '2211';

export type Account = Omit<DemoPerson, 'id' | 'signsIn'>;

export const OPERATOR: Account = {
  email: 'operator@miara.demo',
  name: 'Piotr Skiba',
  role: 'platform_operator',
  teryt: null,
};

const ACCOUNTS: Readonly<Record<string, readonly Account[]>> = {
  omggs: [
    { email: 'koordynator@omggs.demo', name: 'Anna Wenta', role: 'coordinator', teryt: null },
    { email: 'admin@omggs.demo', name: 'Tomasz Labuda', role: 'tenant_administrator', teryt: null },
    { email: 'zespol.pucki@omggs.demo', name: 'Katarzyna Necel', role: 'team_member', teryt: TEAMS_POWIAT },
    { email: 'redaktor.gdynia@omggs.demo', name: 'Michał Konkel', role: 'unit_editor', teryt: EDITORS_UNIT },
    { email: 'czytelnik@omggs.demo', name: 'Barbara Treder', role: 'reader', teryt: null },
  ],
  bytow: [{ email: 'koordynator@bytow.demo', name: 'Joanna Hinc', role: 'coordinator', teryt: null }],
};

/** Who returned something does not decide about the unit's answer to it: trying that takes a second account. */
const SECOND_COORDINATORS: Readonly<Record<string, string>> = { omggs: 'koordynator2@omggs.demo' };

export interface StaffedUnit {
  readonly teryt: string;
  readonly kind: UnitKind;
}

/** The people of a tenant: its demo accounts, a second coordinator, and those who work in the units. */
export function peopleOf(slug: string, units: readonly StaffedUnit[], random: Random): DemoPerson[] {
  const accounts = (ACCOUNTS[slug] ?? []).map((account) => person(account, true));
  const names = new NameMaker(random, `${slug}.demo`, accounts);
  const colleague = (role: Role, teryt: string | null) => person({ ...names.next(), role, teryt }, false);
  const second = SECOND_COORDINATORS[slug];
  return [
    ...accounts,
    person(
      { ...names.next(), ...(second && { email: second }), role: 'coordinator', teryt: null },
      second !== undefined,
    ),
    ...units.flatMap((unit) => staffOf(unit).map((role) => colleague(role, unit.teryt))),
  ];

  function person(account: Account, signsIn: boolean): DemoPerson {
    return { ...account, id: random.uuid(), signsIn };
  }
}

/** A powiat is kept by its team, a gmina by an editor, a city with powiat rights by both. */
function staffOf({ kind }: StaffedUnit): Role[] {
  if (kind === 'powiat') return ['team_member'];
  return kind === 'city_with_powiat_rights' ? ['unit_editor', 'team_member'] : ['unit_editor'];
}
