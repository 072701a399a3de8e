/** The floor of public answers: bare `node:http` sending bytes from memory that somebody else compressed. */
import { Buffer } from 'node:buffer';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';

const answers = new Map(
  JSON.parse(readFileSync(process.env.ANSWERS, 'utf8')).map(({ path, type, coding, tag, body }) => {
    const bytes = Buffer.from(body, 'base64');
    const head = {
      'Content-Type': type,
      'Content-Encoding': coding,
      ETag: tag,
      'Content-Length': bytes.length,
    };
    return [path, { head, bytes }];
  }),
);

createServer((request, response) => {
  const answer = answers.get(request.url);
  response.writeHead(answer ? 200 : 204, answer?.head);
  response.end(answer?.bytes);
}).listen(Number(process.env.PORT), '127.0.0.1');

process.once('SIGTERM', () => process.exit(0));
