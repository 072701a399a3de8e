import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { countersCommand } from '../counters-command.js';
import { counters } from '../counters.js';
import { openArea } from '../seeds/index.js';
import { scratchDatabase, type ScratchDatabase } from './scratch-database.js';

describe('the counters of coverage', () => {
  let database: ScratchDatabase;
  let state: (what: 'check' | 'rebuild', slug?: string) => Promise<unknown>;

  beforeAll(async () => {
    database = await scratchDatabase();
    for (const slug of ['jeden', 'drugi']) {
      await openArea(database.url, {
        slug,
        name: `Obszar ${slug}`,
        shortName: slug,
        email: `anna@${slug}.example`,
        person: 'Anna Nowak',
      });
    }
    await database.query(
      `INSERT INTO memberships (tenant_id, teryt, joined_on) SELECT tenants.id, '2262011', '2026-01-01' FROM tenants`,
    );
    state = async (what, slug) =>
      (await counters(database.url, what, slug)).map((one) => [one.slug, one.drift, one.rows > 0]);
  });
  afterAll(() => database.drop());

  it('agree with a recount, tenant by tenant', async () => {
    expect(await state('check')).toEqual([
      ['drugi', 0, true],
      ['jeden', 0, true],
    ]);
  });

  it('are found out where somebody wrote past them, and only there; counted anew they agree', async () => {
    await database.query(
      `UPDATE coverage_counters SET confirmed_weight = confirmed_weight + 1
       FROM tenants WHERE tenants.id = coverage_counters.tenant_id AND tenants.slug = 'jeden'`,
    );
    expect(await state('check', 'drugi')).toEqual([['drugi', 0, true]]);
    const [found] = await counters(database.url, 'check', 'jeden');
    expect(found?.drift).toBeGreaterThan(0);
    expect(await state('rebuild', 'jeden')).toEqual([['jeden', 0, true]]);
    expect(await state('check')).toEqual([
      ['drugi', 0, true],
      ['jeden', 0, true],
    ]);
  });

  it('are told in words, and a difference ends the command with a failure', async () => {
    const told: string[] = [];
    const run = (...args: string[]) => countersCommand(database.url, args, (line) => told.push(line));
    expect(await run('check', '--tenant', 'drugi')).toBe(true);
    await database.query(
      `UPDATE coverage_counters SET assessed_count = assessed_count + 1
       FROM tenants WHERE tenants.id = coverage_counters.tenant_id AND tenants.slug = 'jeden'`,
    );
    expect(await run('check')).toBe(false);
    expect(await run('rebuild')).toBe(true);
    expect(told).toEqual([
      expect.stringMatching(/^drugi: \d+ rows of counters, agree with a recount$/),
      expect.stringMatching(/^drugi: .* agree/),
      expect.stringMatching(/^jeden: .* rows DIFFER from a recount$/),
      expect.stringMatching(/^drugi: .*, counted anew, agree/),
      expect.stringMatching(/^jeden: .*, counted anew, agree/),
    ]);
    await expect(run('repair')).rejects.toThrow('counters check or counters rebuild');
  });

  it('of an area that is not there are an error, not silence', async () => {
    await expect(counters(database.url, 'check', 'trzeci')).rejects.toThrow('There is no area "trzeci".');
  });
});
