import { useSyncExternalStore } from 'react';
import { connection, onConnection, type Connection } from '../api/connection.js';

/** How the server is reached at present. */
export function useConnection(): Connection {
  return useSyncExternalStore(onConnection, connection);
}
