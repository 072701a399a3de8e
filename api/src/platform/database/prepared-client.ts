import { createHash } from 'node:crypto';
import pg from 'pg';

const MARK = '/* prepared */ ';

/**
 * Marks a statement that is asked with every other request: each connection plans it once and keeps it under a name.
 * For constant texts only, and not for one whose best plan depends on its parameters.
 */
export function prepared(sql: string): string {
  return MARK + sql;
}

const names = new Map<string, string>();

/** A connection that keeps marked statements under a name; everything else is planned anew as usual. */
export class PreparedClient extends pg.Client {
  override query(...asked: unknown[]): never {
    const [text, values, callback] = asked;
    const named =
      typeof text === 'string' && Array.isArray(values) && text.startsWith(MARK)
        ? [{ name: nameOf(text), text, values }, callback]
        : asked;
    return (super.query as (...all: unknown[]) => unknown).apply(this, named) as never;
  }
}

function nameOf(text: string): string {
  const known = names.get(text);
  if (known !== undefined) return known;
  const name = createHash('sha256').update(text).digest('base64url');
  names.set(text, name);
  return name;
}
