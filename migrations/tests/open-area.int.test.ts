import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { linkFor, openArea } from '../seeds/index.js';
import { scratchDatabase, type ScratchDatabase } from './scratch-database.js';

const AREA = {
  slug: 'pomorze',
  name: 'Obszar Metropolitalny',
  shortName: 'OM',
  email: 'Anna.Nowak@om.example',
  person: 'Anna Nowak',
};

describe('opening an area', () => {
  let database: ScratchDatabase;

  beforeAll(async () => {
    database = await scratchDatabase();
  });
  afterAll(() => database.drop());

  const hashOf = (link: string): string =>
    createHash('sha256')
      .update(link.split('#')[1] ?? '')
      .digest('hex');
  const links = (): Promise<{ hash: string; email: string }[]> =>
    database.query(
      `SELECT encode(invitations.token_hash, 'hex') AS hash, people.email
       FROM invitations JOIN people ON people.id = invitations.person_id`,
    );

  it('gives it the published standard and an administrator with a link of which only the hash is kept', async () => {
    const link = await openArea(database.url, AREA);
    expect(link).toMatch(/^\/set-password#[\w-]{43}$/);
    expect(await links()).toEqual([{ hash: hashOf(link ?? ''), email: 'anna.nowak@om.example' }]);
    const [opened] = await database.query(
      `SELECT standard_versions.status,
         (SELECT count(*)::integer FROM items WHERE items.tenant_id = tenants.id) AS items,
         (SELECT array_agg(role) FROM role_assignments WHERE role_assignments.tenant_id = tenants.id) AS roles,
         (SELECT count(*)::integer FROM units) > 2000 AS "knowsUnits"
       FROM tenants JOIN standard_versions ON standard_versions.tenant_id = tenants.id
       WHERE tenants.slug = 'pomorze'`,
    );
    expect(opened).toEqual({
      status: 'published',
      items: 65,
      roles: ['tenant_administrator'],
      knowsUnits: true,
    });
  });

  it('happens once, and whole or not at all', async () => {
    await expect(openArea(database.url, AREA)).rejects.toThrow('There is an area "pomorze" already.');
    await expect(openArea(database.url, { ...AREA, slug: 'Ź' })).rejects.toThrow(/^--slug/);
    await expect(openArea(database.url, { ...AREA, slug: 'inny', email: 'anna' })).rejects.toThrow(
      /^--email/,
    );
    expect(await database.query('SELECT slug FROM tenants')).toEqual([{ slug: 'pomorze' }]);
  });

  it('makes a new link for who lost it; the one before stops working', async () => {
    const link = await linkFor(database.url, AREA.email);
    expect(await links()).toEqual([{ hash: hashOf(link), email: 'anna.nowak@om.example' }]);
    await expect(linkFor(database.url, 'nikt@om.example')).rejects.toThrow('Nobody has the address');
  });
});
