import pg from 'pg';

/** The statements that one call of `work` sent to the database from this process, in order. */
export interface SentStatements {
  all: string[];
  /** Without what opens and ends transactions. */
  asked: string[];
  /** What was asked in each transaction, in the order in which they were opened. */
  transactions: string[][];
}

/** Listens to everything that is sent while `work` runs: every connection of this process, also the test's own. */
export async function statementsOf(work: () => Promise<unknown>): Promise<SentStatements> {
  const all: string[] = [];
  const transactions: string[][] = [];
  const open = new Map<unknown, string[]>();
  const client = pg.Client.prototype as { query: (...asked: unknown[]) => unknown };
  const { query } = client;
  client.query = function listening(this: unknown, ...asked: unknown[]): unknown {
    const text = textOf(asked[0]);
    all.push(text);
    if (text.startsWith('BEGIN')) {
      const statements: string[] = [];
      transactions.push(statements);
      open.set(this, statements);
    } else if (isEnd(text)) open.delete(this);
    else open.get(this)?.push(text);
    return query.apply(this, asked);
  };
  try {
    await work();
  } finally {
    client.query = query;
  }
  const asked = all.filter((text) => !text.startsWith('BEGIN') && !isEnd(text));
  return { all, transactions, asked };
}

function isEnd(text: string): boolean {
  return text === 'COMMIT' || text === 'ROLLBACK';
}

function textOf(asked: unknown): string {
  return typeof asked === 'string' ? asked : (asked as { text: string }).text;
}
