import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startApiTest, type ApiTest } from '../../../testing/api-test.js';
import {
  buildPerson,
  buildStandard,
  buildTenant,
  UNITS,
  type BuiltTenant,
} from '../../../testing/builders/index.js';
import { arrangeStanding, buildHands, type Hands } from '../../roll-ups/tests/arrange-standings.js';
import type { ExplainResponse, MatrixResponse } from '../../roll-ups/roll-ups.dto.js';
import type { UnitDetailResponse, UnitListResponse } from '../units.dto.js';

let test: ApiTest;
let tenant: BuiltTenant;
let hands: Hands;
let base: string;

beforeAll(async () => {
  test = await startApiTest();
  tenant = await buildTenant(test);
  await buildStandard(test, tenant);
  hands = await buildHands(test, tenant);
  base = `/api/v1/tenants/${tenant.slug}`;
  await arrangeStanding(test, tenant, hands, UNITS.puck.teryt, 'LAN-01', 'confirmed');
});

afterAll(() => test.close());

describe('member units', () => {
  it('come in Polish order with kind, powiat, duties, membership and the figure of the matrix', async () => {
    const coordinator = await test.as(hands.coordinator);
    const { body } = await coordinator.get<UnitListResponse>(`${base}/units`);
    const matrix = await coordinator.get<MatrixResponse>(`${base}/coverage/matrix`);
    expect(body.units.map(({ displayName }) => displayName.pl)).toEqual([
      'Gdynia',
      'powiat gdański',
      'powiat pucki',
      'Pruszcz Gdański (gmina wiejska)',
      'Pruszcz Gdański (miasto)',
      'Puck (gmina wiejska)',
      'Puck (miasto)',
      'Władysławowo',
    ]);
    expect(body.units.find(({ teryt }) => teryt === UNITS.puck.teryt)).toMatchObject({
      name: 'Puck',
      kind: 'urban_gmina',
      powiat: { teryt: '2211', displayName: { pl: 'powiat pucki' }, kind: 'powiat' },
      duties: 4,
      membership: { joinedOn: '2020-01-01', leftOn: null, confidence: 'source' },
    });
    for (const unit of body.units) {
      expect(matrix.body.rows.find((row) => row.unit.teryt === unit.teryt)?.figure).toEqual(unit.figure);
    }
  });

  it('have figures by area and phase that add up and can be explained', async () => {
    const coordinator = await test.as(hands.coordinator);
    const { body } = await coordinator.get<UnitDetailResponse>(`${base}/units/${UNITS.puck.teryt}`);
    for (const parts of [body.areas, body.phases]) {
      expect(parts.reduce((sum, { figure }) => sum + figure.denominator, 0)).toBe(body.figure.denominator);
      expect(parts.reduce((sum, { figure }) => sum + figure.numerator, 0)).toBe(body.figure.numerator);
      for (const { figure } of parts) {
        expect((await coordinator.get<ExplainResponse>(figure.explain)).body.figure).toEqual(figure);
      }
    }
    expect(body.areas.map(({ code }) => code)).toEqual(['EDU', 'LAN', 'LAB']);
    expect(body.abilities).toEqual({ edit: false, submit: false, review: true });
  });

  it('tell a team what it may do: submit for the powiat, draft for its gminas', async () => {
    const team = await test.as(hands.editor);
    const abilitiesAt = async (teryt: string) =>
      (await team.get<UnitDetailResponse>(`${base}/units/${teryt}`)).body.abilities;
    expect(await abilitiesAt('2211')).toEqual({ edit: true, submit: true, review: false });
    expect(await abilitiesAt(UNITS.puck.teryt)).toEqual({ edit: true, submit: false, review: false });
  });

  it.each([[UNITS.gdynia.teryt], ['0201011'], ['x']])(
    '%s is not there for the team of another powiat',
    async (teryt) => {
      const team = await test.as(hands.editor);
      expect((await team.get(`${base}/units/${teryt}`)).status).toBe(404);
    },
  );
});

describe('memberships', () => {
  const kosakowo = '2211062';

  it('open and end, each with one audit row, and the unit’s duties are opened', async () => {
    const administrator = await test.as(await buildPerson(test, 'tenant_administrator', { tenant }));
    const coordinator = await test.as(hands.coordinator);
    const [register] = await test.rows<{ teryt: string }>(
      `SELECT teryt FROM units WHERE powiat_teryt = '2211' AND teryt NOT IN (SELECT teryt FROM memberships)
       AND kind <> 'powiat' ORDER BY teryt LIMIT 1`,
    );
    const teryt = register?.teryt ?? kosakowo;
    const joined = await administrator.post(`${base}/members`, { teryt, joinedOn: '2026-03-16' });
    expect(joined.status).toBe(201);
    expect((await coordinator.get(`${base}/units/${teryt}`)).body.figure).toMatchObject({
      denominator: 7,
      hasData: false,
    });

    expect((await administrator.post(`${base}/members`, { teryt, joinedOn: '2026-05-01' })).body.code).toBe(
      'duplicate',
    );
    expect((await administrator.patch(`${base}/members/${teryt}`, { leftOn: '2026-03-16' })).body.code).toBe(
      'period_reversed',
    );

    const left = await administrator.patch(`${base}/members/${teryt}`, { leftOn: '2026-03-17' });
    expect(left.body).toMatchObject({ leftOn: '2026-03-17', unit: { teryt } });
    expect((await coordinator.get(`${base}/units/${teryt}`)).status).toBe(200);
    test.clock.advance({ hours: 24 });
    const next = await test.as(hands.coordinator);
    expect((await next.get(`${base}/units/${teryt}`)).status).toBe(404);
    expect(
      (await next.get<MatrixResponse>(`${base}/coverage/matrix?asOf=2026-03-16`)).body.rows,
    ).toHaveLength(9);

    const audit = await test.rows(
      'SELECT action, teryt, details FROM audit_log WHERE subject_type = $1 ORDER BY sequence',
      ['membership'],
    );
    expect(audit).toEqual([
      { action: 'membership.join', teryt, details: { joinedOn: '2026-03-16' } },
      { action: 'membership.leave', teryt, details: { leftOn: '2026-03-17', leftOnBefore: null } },
    ]);
  });

  it('are the administrator’s: a coordinator is refused', async () => {
    const coordinator = await test.as(hands.coordinator);
    expect((await coordinator.get(`${base}/members`)).status).toBe(403);
  });

  it.each([
    [{ teryt: '9999999', joinedOn: '2026-01-01' }, '/teryt'],
    [{ teryt: '2211031', joinedOn: 'yesterday' }, '/joinedOn'],
    [{ teryt: '2211031' }, '/joinedOn'],
    [{ teryt: '2211031', joinedOn: '2026-01-01', note: 'x' }, '/note'],
  ])('refuse %j', async (body, pointer) => {
    const administrator = await test.as(await buildPerson(test, 'tenant_administrator', { tenant }));
    const answer = await administrator.post(`${base}/members`, body);
    expect(answer.status).toBe(400);
    expect(answer.body.errors[0].pointer).toBe(pointer);
  });

  it('lists past ones too', async () => {
    const administrator = await test.as(await buildPerson(test, 'tenant_administrator', { tenant }));
    const { body } = await administrator.get(`${base}/members`);
    expect(body.members).toHaveLength(9);
  });
});
