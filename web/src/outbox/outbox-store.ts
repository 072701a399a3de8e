import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { OutboxEntry, OutboxPhoto } from './entry.js';

/** Where entries wait. */
export interface OutboxStore {
  /** The person's entries in a tenant, in the order in which they were made. */
  list(personId: string, tenant: string): Promise<OutboxEntry[]>;
  get(id: string): Promise<OutboxEntry | null>;
  /** At the end, once: an entry that is there already stays as it is. */
  append(entry: OutboxEntry): Promise<void>;
  /** Nothing happens to an entry that was discarded meanwhile. */
  replace(entry: OutboxEntry): Promise<void>;
  remove(id: string): Promise<void>;
  /** Of all tenants. */
  countUnsent(personId: string): Promise<number>;
}

interface Kept {
  /** Place in the order; given by the database. */
  order?: number;
  id: string;
  personId: string;
  entry: OutboxEntry;
}

interface Schema extends DBSchema {
  entries: { key: number; value: Kept; indexes: { id: string; personId: string } };
}

const NAME = 'miara-outbox';

/** In IndexedDB: survives closing the browser and the end of a session. */
export function openOutboxStore(): OutboxStore {
  let opened: Promise<IDBPDatabase<Schema>> | null = null;
  const database = (): Promise<IDBPDatabase<Schema>> => {
    opened ??= openDB<Schema>(NAME, 1, {
      upgrade(db) {
        const entries = db.createObjectStore('entries', { keyPath: 'order', autoIncrement: true });
        entries.createIndex('id', 'id', { unique: true });
        entries.createIndex('personId', 'personId');
      },
      // Another tab brings a newer shape: it must not wait for this one.
      blocking: () => void opened?.then((db) => db.close()).finally(() => (opened = null)),
      terminated: () => (opened = null),
    }).catch((error: unknown) => {
      opened = null;
      throw error;
    });
    return opened;
  };
  const ofPerson = async (personId: string): Promise<OutboxEntry[]> => {
    const kept = await (await database()).getAllFromIndex('entries', 'personId', personId);
    return kept.sort((one, other) => (one.order ?? 0) - (other.order ?? 0)).map(({ entry }) => entry);
  };
  return {
    list: async (personId, tenant) => (await ofPerson(personId)).filter((entry) => entry.tenant === tenant),
    get: async (id) => (await (await database()).getFromIndex('entries', 'id', id))?.entry ?? null,
    append: async (entry) => {
      const photos = await Promise.all(entry.photos.map(copied));
      const transaction = (await database()).transaction('entries', 'readwrite', { durability: 'strict' });
      const isThere = await transaction.store.index('id').getKey(entry.id);
      if (isThere === undefined) {
        await transaction.store.add({ id: entry.id, personId: entry.personId, entry: { ...entry, photos } });
      }
      await transaction.done;
    },
    replace: async (entry) => {
      const transaction = (await database()).transaction('entries', 'readwrite', { durability: 'strict' });
      const kept = await transaction.store.index('id').get(entry.id);
      if (kept) await transaction.store.put({ ...kept, entry });
      await transaction.done;
    },
    remove: async (id) => {
      const db = await database();
      const key = await db.getKeyFromIndex('entries', 'id', id);
      if (key !== undefined) await db.delete('entries', key);
    },
    countUnsent: async (personId) =>
      (await ofPerson(personId)).filter(({ state }) => state !== 'sent').length,
  };
}

/** The bytes themselves: a file that was chosen may be moved or deleted before it is sent. */
async function copied({ name, blob }: OutboxPhoto): Promise<OutboxPhoto> {
  return { name, blob: new Blob([await blob.arrayBuffer()], { type: blob.type }) };
}
