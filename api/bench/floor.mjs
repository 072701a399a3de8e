/**
 * The floor: bare `node:http` and `pg`, the same SQL and the same JSON as the service, written by hand, without sessions,
 * permissions, walls between tenants, validation or audit. Nothing on this stack can be faster by much.
 */
import { Buffer } from 'node:buffer';
import { createServer } from 'node:http';
import pg from 'pg';
import { answers } from './floor-answers.mjs';

const pool = new pg.Pool({
  connectionString: process.env.DATABASE_URL,
  max: Number(process.env.POOL),
  // What the database's own functions ask for; set once for the connection.
  options: `-c miara.tenant_id=${process.env.TENANT_ID} -c miara.person_id=${process.env.PERSON_ID} -c miara.now=${process.env.NOW} -c miara.today=${process.env.TODAY}`,
});

createServer((request, response) => {
  if (request.url === '/ready') return response.end();
  answers(pool, request).then(
    (body) => {
      response.writeHead(200, {
        'Content-Type': 'application/json; charset=utf-8',
        'Content-Length': Buffer.byteLength(body),
      });
      response.end(body);
    },
    (error) => {
      console.error(error);
      response.writeHead(500).end();
    },
  );
}).listen(Number(process.env.PORT), '127.0.0.1');

process.once('SIGTERM', () => process.exit(0));
