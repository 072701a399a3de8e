import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource, type DataSourceOptions } from 'typeorm';
import { startApiTest, type ApiTest } from '../api-test.js';

/** The schema may hold more than the entities know: checks, keys, defaults and comments. */
const MORE_THAN_ENTITIES_KNOW = /DROP CONSTRAINT|DROP INDEX|DROP DEFAULT|^COMMENT ON .* IS NULL$/;

describe('the schema', () => {
  let test: ApiTest;

  beforeAll(async () => {
    test = await startApiTest();
  });
  afterAll(() => test.close());

  it('has everything that the entities ask for', async () => {
    const running = test.app.get(DataSource);
    expect(running.entityMetadatas.length).toBeGreaterThan(0);
    const asOwner = new DataSource({ ...running.options, url: test.database.ownerUrl } as DataSourceOptions);
    await asOwner.initialize();
    try {
      const wanted = await asOwner.driver.createSchemaBuilder().log();
      expect(
        wanted.upQueries.map(({ query }) => query).filter((query) => !MORE_THAN_ENTITIES_KNOW.test(query)),
      ).toEqual([]);
    } finally {
      await asOwner.destroy();
    }
  });
});
