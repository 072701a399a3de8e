import type { FrozenPublication } from './frozen-publication.js';
import type { Table } from './data-tables.js';

/** A table as JSON: of which publication it is, and its rows as objects in the order of the CSV. */
export function writeJson(
  { tenant, number, asOf, contentHash }: FrozenPublication,
  { name, columns, rows }: Table,
): Buffer {
  const head = JSON.stringify({ tenant, publication: number, asOf, contentHash, table: name });
  const lines = rows.map((row) =>
    JSON.stringify(Object.fromEntries(columns.map((column, place) => [column.name, row[place] ?? null]))),
  );
  return Buffer.from(`${head.slice(0, -1)},"rows":[\n${lines.join(',\n')}\n]}\n`);
}
