import { expect } from '@jest/globals';
import { pdf } from '../../../modules/evidence/tests/sample-files.js';
import { bringTo, type ArrangedStanding } from '../../../modules/roll-ups/tests/arrange-standings.js';
import type { WholeVersionResponse } from '../../../modules/standards/versions.dto.js';
import type { ApiTest } from '../../api-test.js';
import {
  buildPerson,
  buildStandard,
  buildTenant,
  UNITS,
  type BuiltPerson,
  type BuiltTenant,
} from '../../builders/index.js';
import type { Answer, TestClient } from '../../test-client.js';
import { Oracle } from './oracle.js';

/** Beside the usual units: neighbours, so that a kind has five of them, and the city that a gmina may become. */
const MORE = [
  ['2204022', 'Cedry Wielkie', 'rural_gmina', '2204', 6_974],
  ['2204052', 'Pszczółki', 'rural_gmina', '2204', 10_076],
  ['2204062', 'Suchy Dąb', 'rural_gmina', '2204', 4_307],
  ['2204072', 'Trąbki Wielkie', 'rural_gmina', '2204', null],
  ['2269011', 'Puck', 'city_with_powiat_rights', null, 11_139],
] as const;
const CITY = '2269011';
const TERYTS = [...Object.values(UNITS).map(({ teryt }) => teryt), ...MORE.map(([teryt]) => teryt)];
const FIRST_DAY = '2026-03-16';
const DAYS = 15;
const ACTS_OF_A_DAY = 4;
const ARRANGED: readonly ArrangedStanding[] = [
  'declared',
  'confirmed',
  'confirmed',
  'in_progress',
  'planned',
  'not_applicable',
  'lapsed',
];

/** A publication as it was made: its day and what was true then. */
export interface Published {
  number: number;
  asOf: string;
  oracle: Oracle;
}

type Act = () => Promise<boolean>;

/** Draws from a seed: the same seed lives the same history. */
export class Draws {
  #state: number;
  constructor(seed: number) {
    this.#state = seed >>> 0;
  }
  below(limit: number): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * limit);
  }
  of<T>(list: readonly T[]): T {
    const drawn = list[this.below(list.length)];
    if (drawn === undefined) throw new Error('Nothing to draw from');
    return drawn;
  }
  some<T>(list: readonly T[], most: number): T[] {
    const left = [...list];
    return Array.from({ length: Math.min(most, left.length) }, () =>
      left.splice(this.below(left.length), 1),
    ).flat();
  }
}

/** A tenant that lives through some weeks by the real API, with a coordinator, an administrator and editors. */
export class History {
  readonly draws: Draws;
  readonly published: Published[] = [];
  readonly withdrawn = new Set<number>();
  readonly ownGroups: string[] = [];
  /** What happened how often. */
  readonly happened = new Map<string, number>();
  readonly #clients = new Map<string, TestClient>();
  readonly #editors = new Map<string, BuiltPerson>();
  #versions = 1;
  /** Told of each publication when it is made. */
  onPublished: (published: Published) => Promise<void> = () => Promise.resolve();

  private constructor(
    readonly test: ApiTest,
    readonly tenant: BuiltTenant,
    readonly seed: number,
    private readonly people: Record<'coordinator' | 'administrator' | 'arranger', BuiltPerson>,
  ) {
    this.draws = new Draws(seed);
  }

  get firstDay(): string {
    return FIRST_DAY;
  }

  static async begin(test: ApiTest, seed: number): Promise<History> {
    test.clock.set(`${FIRST_DAY}T09:00:00+01:00`);
    const draws = new Draws(seed ^ 0x5eed);
    const members = [
      ...draws.some(
        Object.values(UNITS).map(({ teryt }) => teryt),
        7,
      ),
      ...MORE.filter(([teryt]) => teryt !== CITY).map(([teryt]) => teryt),
    ];
    await test.arrange(null, async (client) => {
      for (const unit of [
        ...Object.values(UNITS).filter(({ powiat }) => powiat === null),
        ...Object.values(UNITS),
      ])
        await insertUnit(client, Object.values(unit));
      for (const unit of MORE) await insertUnit(client, unit);
    });
    const tenant = await buildTenant(test, { members });
    await buildStandard(test, tenant);
    const arranger = await buildPerson(test, 'team_member', { tenant, teryt: UNITS.powiatPucki.teryt });
    const history = new History(test, tenant, seed, {
      coordinator: await buildPerson(test, 'coordinator', { tenant }),
      administrator: await buildPerson(test, 'tenant_administrator', { tenant }),
      arranger,
    });
    await history.makeOwnGroup(members);
    return history;
  }

  path(below: string): string {
    return `/api/v1/tenants/${this.tenant.slug}/${below}`;
  }

  get today(): string {
    return this.test.clock.today();
  }

  /** Whole days pass; sessions end with them. */
  pass(days: number): void {
    this.test.clock.advance({ days });
    this.#clients.clear();
  }

  async coordinator(): Promise<TestClient> {
    return this.client('coordinator', this.people.coordinator);
  }

  async live(): Promise<void> {
    const special = this.plan();
    for (let day = 0; day < DAYS; day += 1) {
      await this.arrangeSome(day === 0 ? 30 : 5);
      for (let act = 0; act < ACTS_OF_A_DAY; act += 1) await this.tryOut(this.draws.of(this.usual()));
      for (const name of special.get(day) ?? []) await this.tryOut(name);
      if (day < DAYS - 1) {
        this.pass(1);
        await (await this.coordinator()).get(this.path('coverage/matrix')); // somebody comes: the day turns
      }
    }
  }

  /** Sixteen people change things at the same time, each several times. */
  async crowd(writers = 16, turns = 4): Promise<void> {
    const assessments = await this.openAssessments();
    for (const { teryt } of assessments) await this.editor(teryt); // nobody waits to sign in
    await Promise.all(
      Array.from({ length: writers }, async (_, writer) => {
        for (let turn = 0; turn < turns; turn += 1) {
          const one = assessments[(writer * 7 + turn * 3) % assessments.length];
          if (!one) return;
          const [row] = await this.test.rows<{ version: number }>(
            'SELECT version FROM assessments WHERE id = $1',
            [one.id],
          );
          const state = ['planned', 'in_progress', 'in_place', 'not_started'][(writer + turn) % 4];
          this.tick();
          const answer = await (
            await this.editor(one.teryt)
          ).send(
            'PATCH',
            this.path(`assessments/${one.id}`),
            { state, ...(state === 'in_place' ? { statement: `Głos ${writer}` } : {}) },
            { headers: { 'if-match': `"${row?.version}"` } },
          );
          expect([200, 403, 409, 412]).toContain(answer.status);
          if (answer.status === 200) this.count('written in the crowd');
        }
      }),
    );
  }

  /** What happens on which day for sure: without it a history proves nothing. */
  private plan(): Map<number, string[]> {
    const plan = new Map<number, string[]>();
    const at = (day: number, ...names: string[]) => plan.set(day, [...(plan.get(day) ?? []), ...names]);
    at(2 + this.draws.below(2), 'publish');
    at(4 + this.draws.below(2), 'new version', 'join');
    at(6 + this.draws.below(2), 'publish', 'rename');
    at(8, 'leave', 'publish the past');
    at(9 + this.draws.below(2), 'merge', 'new version');
    at(11, 'publish', 'withdraw');
    at(12, 'residents change', 'own group changes');
    at(13 + this.draws.below(2), 'publish');
    return plan;
  }

  private usual(): readonly string[] {
    return [
      'declare',
      'declare',
      'confirm',
      'confirm with proof',
      'confirm with proof',
      'return',
      'take back',
      'undo',
    ];
  }

  private async tryOut(name: string): Promise<void> {
    const act = this.acts[name];
    if (!act) throw new Error(`Nobody knows how to ${name}`);
    this.tick();
    if (await act()) this.count(name);
  }

  /** No two things happen at one instant: what lasted for none is in no history. */
  private tick(): void {
    this.test.clock.advance({ seconds: 1 });
  }

  private count(name: string): void {
    this.happened.set(name, (this.happened.get(name) ?? 0) + 1);
  }

  private readonly acts: Readonly<Record<string, Act>> = {
    declare: async () => {
      const one = await this.some('open');
      if (!one) return false;
      const state = this.draws.of(['planned', 'in_progress', 'in_place', 'not_applicable', 'not_started']);
      return done(await this.declare(one, state));
    },
    confirm: async () => {
      const one = await this.some('open');
      return one !== null && this.confirm(one, this.draws.of(['in_place', 'in_place', 'not_applicable']));
    },
    'confirm with proof': async () => {
      const one = await this.some('open');
      if (!one) return false;
      const proof = await this.prove(one, 1 + this.draws.below(4));
      return proof && this.confirm(one, 'in_place');
    },
    return: async () => {
      const one = await this.some('open');
      if (!one || !done(await this.declare(one, 'in_place'))) return false;
      const editor = await this.editor(one.teryt);
      if (!done(await editor.post(this.path(`assessments/${one.id}/submit`)))) return false;
      return done(
        await (
          await this.coordinator()
        ).post(this.path(`assessments/${one.id}/review`), { decision: 'return', reason: 'Proszę dopisać' }),
      );
    },
    /** What was confirmed is changed again. */
    'take back': async () => {
      const one = await this.some('confirmed');
      return one !== null && done(await this.declare(one, this.draws.of(['in_place', 'in_progress'])));
    },
    undo: async () => {
      const one = await this.some('open');
      return one !== null && done(await this.declare(one, 'not_started'));
    },
    join: async () => {
      const present = await this.test.rows<{ teryt: string }>(
        'SELECT teryt FROM memberships WHERE tenant_id = $1',
        [this.tenant.id],
      );
      const teryt = TERYTS.find((one) => one !== CITY && !present.some((known) => known.teryt === one));
      if (!teryt) return false;
      const joinedOn = dayAfter(this.today, this.draws.of([0, 0, 1, -2]));
      return done(await (await this.administrator()).post(this.path('members'), { teryt, joinedOn }));
    },
    leave: async () => {
      const teryt = this.draws.of(await this.members());
      const leftOn = dayAfter(this.today, this.draws.of([0, 0, 1, -1]));
      return done(
        await (await this.administrator()).send('PATCH', this.path(`members/${teryt}`), { leftOn }),
      );
    },
    /** Two gminas become one, or Puck becomes a city with powiat rights. */
    merge: async () => {
      const gminas = (await this.members()).filter((teryt) => teryt.startsWith('2204') && teryt.length > 4);
      const [one, other] = this.draws.some(gminas, 2);
      const intoCity = this.draws.below(2) === 0 && (await this.members()).includes(UNITS.puck.teryt);
      if (!intoCity && (!one || !other)) return false;
      const [former, successor] = intoCity ? [UNITS.puck.teryt, CITY] : [one, other];
      const from = dayAfter(this.today, this.draws.of([0, -1, 1]));
      await this.test.arrange(this.tenant.id, (client) =>
        client.query('SELECT replace_units($1::text[], $2, $3::date, $4)', [
          [former],
          successor,
          from,
          'Dz.U. 1',
        ]),
      );
      return true;
    },
    rename: async () => {
      const teryt = this.draws.of(await this.members());
      await this.test.arrange(this.tenant.id, (client) =>
        client.query('SELECT rename_unit($1, $2, $3, $4::date, $5)', [
          teryt,
          'Nowa Nazwa',
          JSON.stringify({ pl: 'Nowa Nazwa' }),
          dayAfter(this.today, -1),
          'Dz.U. 2',
        ]),
      );
      return true;
    },
    'residents change': async () => {
      await this.test.rows('UPDATE units SET residents = residents + 1013 WHERE teryt = ANY ($1)', [
        this.draws.some(TERYTS, 4),
      ]);
      return true;
    },
    'own group changes': async () => {
      const [id] = this.ownGroups;
      const path = this.path('own-groups');
      const administrator = await this.administrator();
      const { body } = await administrator.get(path);
      const group = body.groups.find((one: { id: string }) => one.id === id);
      const answer = await administrator.send(
        'PATCH',
        `${path}/${id}`,
        { teryts: this.draws.some(await this.members(), 4) },
        { headers: { 'if-match': `"${group.version}"` } },
      );
      return done(answer);
    },
    'new version': async () => this.newVersion(),
    publish: async () => this.publish(this.today),
    'publish the past': async () => {
      const last = this.published.at(-1)?.asOf ?? FIRST_DAY;
      const day = dayAfter(this.today, -1);
      return this.publish(day < last ? last : day);
    },
    withdraw: async () => {
      const holding = this.published.filter(({ number }) => !this.withdrawn.has(number)).slice(0, -1);
      if (holding.length === 0) return false;
      const { number } = this.draws.of(holding);
      const answer = await (
        await this.coordinator()
      ).post(this.path(`publications/${number}/withdrawal`), { reason: 'Pomyłka w danych' });
      expect([200, 201]).toContain(answer.status);
      this.withdrawn.add(number);
      return true;
    },
  };

  private async publish(asOf: string): Promise<boolean> {
    const answer = await (await this.coordinator()).post(this.path('publications'), { asOf });
    if (answer.status === 409 && answer.body.code === 'nothing_to_publish') return false;
    expect([answer.status, answer.body.detail]).toEqual([201, undefined]);
    const oracle = await Oracle.read(this.test, this.tenant.id);
    const published = { number: answer.body.number as number, asOf, oracle };
    this.published.push(published);
    await this.onPublished(published);
    return true;
  }

  /** The next version: one item asks something else, one is gone, one is new, one weighs otherwise, one moved. */
  private async newVersion(): Promise<boolean> {
    const coordinator = await this.coordinator();
    const at = (rest: string) => this.path(`standard/${rest}`);
    this.#versions += 1;
    const drafted = await coordinator.post<WholeVersionResponse>(at('drafts'), {
      code: 'TST',
      number: `${this.#versions}.0`,
    });
    expect(drafted.status).toBe(201);
    const draft = drafted.body;
    const [reworded, removed, weighed, moved] = this.draws.some(draft.items, 4);
    if (!reworded || !removed || !weighed || !moved) throw new Error('A standard has six items');
    const edit = (item: WholeVersionResponse['items'][number], change: object) =>
      coordinator.patch(at(`drafts/${draft.id}/items/${item.id}`), change, {
        headers: { 'if-match': `"${item.version}"` },
      });
    const answers = [
      await edit(reworded, { title: { pl: 'Coś zupełnie innego' }, continues: false }),
      await edit(weighed, { weight: 1 + this.draws.below(4) }),
      await edit(moved, { area: this.draws.of(['EDU', 'LAN', 'LAB']), phase: 1 + this.draws.below(2) }),
      await coordinator.delete(at(`drafts/${draft.id}/items/${removed.id}`)),
      await coordinator.post(at(`drafts/${draft.id}/items`), {
        title: { pl: 'Nowe zadanie' },
        guidance: { pl: 'Jak je zrobić' },
        area: this.draws.of(['EDU', 'LAN', 'LAB']),
        phase: 1 + this.draws.below(2),
        duty: this.draws.of(['gmina', 'powiat', 'both']),
        weight: 1 + this.draws.below(3),
      }),
      await coordinator.post(at(`drafts/${draft.id}/publish`)),
    ];
    expect(answers.filter((answer) => !done(answer)).map(({ status, body }) => [status, body])).toEqual([]);
    return true;
  }

  private async declare({ id, version, teryt }: Assessment, state: string): Promise<Answer> {
    this.tick();
    const words: Record<string, object> = {
      in_place: { statement: `Sala ${this.draws.below(1000)}` },
      not_applicable: { reason: 'Nie ma takiej szkoły' },
    };
    return (await this.editor(teryt)).send(
      'PATCH',
      this.path(`assessments/${id}`),
      { state, ...words[state] },
      { headers: { 'if-match': `"${version}"` } },
    );
  }

  private async confirm(one: Assessment, state: string): Promise<boolean> {
    const [row] = await this.test.rows<{ version: number }>('SELECT version FROM assessments WHERE id = $1', [
      one.id,
    ]);
    const declared = await this.declare({ ...one, version: row?.version ?? 0 }, state);
    if (!done(declared)) return false;
    const editor = await this.editor(one.teryt);
    if (!done(await editor.post(this.path(`assessments/${one.id}/submit`)))) return false;
    const coordinator = await this.coordinator();
    return done(await coordinator.post(this.path(`assessments/${one.id}/review`), { decision: 'confirm' }));
  }

  private async prove({ id, teryt }: Assessment, days: number): Promise<boolean> {
    const form = new FormData();
    form.append('kind', 'report');
    if (teryt.length > 0) form.append('unit', teryt);
    form.append('effectiveUntil', dayAfter(this.today, days));
    form.append('file', new Blob([pdf()]), 'sprawozdanie.pdf');
    const editor = await this.editor(teryt);
    const uploaded = await editor.send('POST', this.path('evidence'), form);
    if (!done(uploaded)) return false;
    return done(await editor.post(this.path(`assessments/${id}/evidence`), { evidenceId: uploaded.body.id }));
  }

  /** Brings many duties somewhere at once, the way the product would, without a request each. */
  async arrangeSome(many: number): Promise<void> {
    const open = (await this.openAssessments()).filter(
      ({ review, proofs }) => review === 'draft' && proofs === 0,
    );
    await this.test.arrange(this.tenant.id, async (client) => {
      for (const { teryt, item } of this.draws.some(open, many)) {
        const hands = { editor: this.people.arranger, coordinator: this.people.coordinator };
        await bringTo(client, hands, teryt, item, this.draws.of(ARRANGED));
      }
    });
  }

  private async makeOwnGroup(members: readonly string[]): Promise<void> {
    const answer = await (
      await this.administrator()
    ).post(this.path('own-groups'), { name: 'Nasza', teryts: this.draws.some(members, 4) });
    expect(answer.status).toBe(201);
    this.ownGroups.push(answer.body.id);
  }

  private async openAssessments(): Promise<Assessment[]> {
    return this.test.rows<Assessment>(
      `SELECT assessments.id, assessments.teryt, items.code AS item, assessments.version, assessments.review,
              assessments.proof_count::integer AS proofs
       FROM assessments
       JOIN items ON items.id = assessments.item_id
       JOIN standard_versions ON standard_versions.id = assessments.standard_version_id
       JOIN memberships ON memberships.tenant_id = assessments.tenant_id AND memberships.teryt = assessments.teryt
       WHERE assessments.tenant_id = $1 AND standard_versions.status = 'published'
         AND memberships.joined_on <= $2::date AND (memberships.left_on IS NULL OR memberships.left_on > $2::date)
       ORDER BY assessments.teryt, items.code`,
      [this.tenant.id, this.today],
    );
  }

  private async some(which: 'open' | 'confirmed'): Promise<Assessment | null> {
    const all = await this.openAssessments();
    const wanted = all.filter(({ review }) =>
      which === 'open' ? review !== 'submitted' : review === 'confirmed',
    );
    return wanted.length === 0 ? null : this.draws.of(wanted);
  }

  private async members(): Promise<string[]> {
    const rows = await this.test.rows<{ teryt: string }>(
      `SELECT teryt FROM memberships
       WHERE tenant_id = $1 AND joined_on < $2::date AND left_on IS NULL ORDER BY teryt`,
      [this.tenant.id, this.today],
    );
    return rows.map(({ teryt }) => teryt);
  }

  private async client(key: string, person: BuiltPerson): Promise<TestClient> {
    const known = this.#clients.get(key);
    if (known) return known;
    const client = await this.test.as(person);
    this.#clients.set(key, client);
    return client;
  }

  private administrator(): Promise<TestClient> {
    return this.client('administrator', this.people.administrator);
  }

  private async editor(teryt: string): Promise<TestClient> {
    let person = this.#editors.get(teryt);
    if (!person) {
      person = await buildPerson(this.test, 'unit_editor', { tenant: this.tenant, teryt });
      this.#editors.set(teryt, person);
    }
    return this.client(teryt, person);
  }
}

interface Assessment {
  id: string;
  teryt: string;
  item: string;
  version: number;
  review: string;
  proofs: number;
}

function done({ status, body }: Answer): boolean {
  if (status >= 500) throw new Error(`The product failed: ${status} ${JSON.stringify(body)}`);
  return status < 300;
}

/** The day so many days later. */
export function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

async function insertUnit(
  client: { query: (sql: string, params: unknown[]) => Promise<unknown> },
  [teryt, name, kind, powiat, residents]: readonly unknown[],
): Promise<void> {
  const display = kind === 'rural_gmina' ? `${String(name)} (gmina wiejska)` : name;
  await client.query(
    `INSERT INTO units (teryt, name, display_name, kind, powiat_teryt, residents)
     VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (teryt) DO NOTHING`,
    [teryt, name, JSON.stringify({ pl: display }), kind, powiat, residents],
  );
}
