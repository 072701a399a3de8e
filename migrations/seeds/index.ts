import { withOwner } from './database.js';
import { OPERATOR } from './demo/people.js';

export { seedReference } from './reference/seed-reference.js';
export { seedDemo, type DemoOptions } from './demo/seed-demo.js';
export { openArea, linkFor, type NewArea } from './open-area.js';
export { renameUnit, replaceUnits, type Renaming, type Replacement } from './change-units.js';
export { insertStandard } from './standard/insert-standard.js';
export { readStandard } from './reference/read-data.js';

/** Whether the demo world is in the database: its operator is. */
export function hasDemo(ownerUrl: string): Promise<boolean> {
  return withOwner(ownerUrl, async (client) => {
    const { rows } = await client.query<{ there: boolean }>(
      'SELECT EXISTS (SELECT FROM people WHERE people.email = $1) AS there',
      [OPERATOR.email],
    );
    return rows[0]?.there ?? false;
  });
}

/** Whether nobody lives in the database yet: it has no tenant. Reference data may be there. */
export function isEmpty(ownerUrl: string): Promise<boolean> {
  return withOwner(ownerUrl, async (client) => {
    const { rows } = await client.query<{ empty: boolean }>(
      'SELECT NOT EXISTS (SELECT FROM tenants) AS empty',
    );
    return rows[0]?.empty ?? true;
  });
}
