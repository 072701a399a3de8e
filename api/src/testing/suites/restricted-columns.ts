import type pg from 'pg';
import type { ApiTest } from '../api-test.js';

/**
 * What anybody may read, by `table.column`. Every other text of a tenant (and of people) is restricted, also in tables
 * that do not exist yet: a new column that is meant for the public is named here, or the suite finds its text outside
 * and fails.
 */
const PUBLIC_COLUMNS = new Set([
  // The standard is public as soon as it is published.
  'standards.*',
  'standard_versions.*',
  'areas.*',
  'phases.*',
  'items.*',
  // Frozen figures and what is released: tables that hold nothing else.
  'published_standards.*',
  'published_units.*',
  'published_counters.*',
  'published_standings.*',
  'released_proofs.*',
  'released_proof_items.*',
  'published_replies.*',
  'publication_corrections.*',
  'published_actions.*',
  'published_unit_facts.*',
  'publication_withdrawals.reason',
  // Offices that answer questions, never people; facts of units with where they were published.
  'tenant_settings.data_contact',
  'tenant_settings.accessibility_office',
  'tenant_settings.accessibility_email',
  'tenant_settings.accessibility_phone',
  'unit_offices.*',
  'unit_facts.*',
  // "Under review", with a unit, an item and a day.
  'reply_marks.*',
  // Where a public note hangs; the public role reads these of public notes only.
  'notes.teryt',
  'notes.item_key',
  // Where an item stands is what a publication says; the word has no text of anybody in it.
  'assessments.standing',
  'standing_history.standing',
  // Boundaries are public facts, and whom they come from is shown beside each map.
  'boundary_sets.source',
  'boundary_sets.licence',
  'unit_boundaries.*',
  'publications.note',
  'publications.content_hash',
]);

/** People are of no tenant; their names are nobody's business outside. */
const OF_PEOPLE = ['people', 'sessions', 'sign_in_attempts'];

/** Columns that are public in some rows: which rows are not. */
const RESTRICTED_ROWS: Readonly<Record<string, string>> = {
  'notes.body': `(visibility <> 'public' OR withdrawn_at IS NOT NULL)`,
  'actions.title': `(visibility <> 'public' OR withdrawn_at IS NOT NULL)`,
};

/** Begins every mark; no other text contains it. */
export const MARK = 'zqxrestricted';

interface TextColumn {
  table: string;
  column: string;
  type: 'text' | 'jsonb' | 'text[]';
}

/** How a mark may be dressed up where a column takes only texts of some shape. */
const SHAPES = [
  (mark: string) => mark,
  (mark: string) => `${mark}@example.pl`,
  (mark: string) => `https://${mark}.example.pl/`,
  (mark: string) => `${mark}.marked`,
];

/**
 * Writes a mark into every restricted text there is, past triggers and keys (`session_replication_role`), and says
 * which columns now hold one. Columns that take none (words of a list, hashes, keys) are left as they are.
 */
export async function markRestrictedTexts(test: ApiTest): Promise<Set<string>> {
  const marked = new Set<string>();
  const client = await test.database.owner.connect();
  try {
    await client.query(`SET session_replication_role = 'replica'`);
    for (const column of await restrictedColumns(test)) {
      if (await mark(client, column)) marked.add(`${column.table}.${column.column}`);
    }
  } finally {
    await client.query(`SET session_replication_role = 'origin'`);
    client.release();
  }
  return marked;
}

async function mark(client: pg.PoolClient, { table, column, type }: TextColumn): Promise<boolean> {
  const name = `${MARK}${table.replaceAll('_', '')}${column.replaceAll('_', '')}`;
  // A mark of its own for each row: a column may ask for different texts.
  const ofRow = `'${name}' || substr(md5(ctid::text || clock_timestamp()::text), 1, 6)`;
  const values =
    type === 'jsonb'
      ? [
          `CASE jsonb_typeof(${column}) WHEN 'array' THEN ${column} || to_jsonb(${ofRow})
             WHEN 'object' THEN ${column} || jsonb_build_object('title', ${ofRow}) ELSE ${column} END`,
        ]
      : type === 'text[]'
        ? [`${column} || (${ofRow})`]
        : SHAPES.map((shape) => `'${shape(`' || ${ofRow} || '`)}'`);
  // Every row; else only those that hold a text already: a table may forbid one where another is.
  const rows = RESTRICTED_ROWS[`${table}.${column}`] ?? 'true';
  for (const where of [rows, `${rows} AND ${column} IS NOT NULL`]) {
    for (const value of values) {
      try {
        const { rowCount } = await client.query(`UPDATE ${table} SET ${column} = ${value} WHERE ${where}`);
        if ((rowCount ?? 0) > 0) return true;
      } catch {
        continue; // it takes texts of another shape, or none but words of a list
      }
    }
  }
  return false;
}

/** Every text of a tenant's tables that is no key and not on the list above. */
async function restrictedColumns(test: ApiTest): Promise<TextColumn[]> {
  const rows = await test.rows<TextColumn>(
    `SELECT columns.table_name AS "table", columns.column_name AS "column",
       CASE columns.data_type WHEN 'ARRAY' THEN 'text[]' ELSE columns.data_type END AS type
     FROM information_schema.columns
     JOIN information_schema.tables USING (table_schema, table_name)
     WHERE columns.table_schema = 'public' AND tables.table_type = 'BASE TABLE'
       AND columns.is_generated = 'NEVER' AND columns.is_identity = 'NO'
       AND (columns.data_type IN ('text', 'jsonb') OR (columns.data_type = 'ARRAY' AND columns.udt_name = '_text'))
       AND (columns.table_name = ANY ($1) OR EXISTS (
         SELECT FROM information_schema.columns AS owners
         WHERE owners.table_schema = 'public' AND owners.table_name = columns.table_name
           AND owners.column_name = 'tenant_id'
       ))
       AND NOT EXISTS (
         SELECT FROM information_schema.key_column_usage AS keys
         JOIN information_schema.table_constraints USING (constraint_schema, constraint_name)
         WHERE keys.table_schema = 'public' AND keys.table_name = columns.table_name
           AND keys.column_name = columns.column_name
           AND table_constraints.constraint_type IN ('PRIMARY KEY', 'FOREIGN KEY')
       )
     ORDER BY columns.table_name, columns.ordinal_position`,
    [OF_PEOPLE],
  );
  return rows.filter(
    ({ table, column }) => !PUBLIC_COLUMNS.has(`${table}.*`) && !PUBLIC_COLUMNS.has(`${table}.${column}`),
  );
}
