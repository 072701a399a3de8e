import type { OutgoingHttpHeaders } from 'node:http';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

/** A finished answer: nothing has to be asked for it. */
export interface AnswerAtHand {
  status: 200 | 304;
  /** All headers but those that belong to one request, which are added here. */
  headers: OutgoingHttpHeaders;
  body: Buffer | null;
}

/** Finished answers of one part of the product. A port: the part says what it has, the server sends it. */
export abstract class AnswersAtHand {
  /** Null when the request has to go its whole way. */
  abstract find(request: FastifyRequest): AnswerAtHand | null;

  /** Told of every answer that went its whole way, with its headers as they go out. */
  abstract sent(request: FastifyRequest, headers: OutgoingHttpHeaders): void;
}

/** Headers of one request: set before this hook, and kept with no answer. */
const OF_THE_REQUEST = ['x-request-id', 'ratelimit', 'ratelimit-policy', 'strict-transport-security'];

/**
 * Sends what is at hand before routes, guards and validation, straight to the socket. Hooks before this one (request id,
 * pace, log) have done their work; the rest was done when the answer was made.
 */
export function serveAtHand(server: FastifyInstance, answers: AnswersAtHand): void {
  server.addHook('onRequest', (request, reply, done) => {
    const answer = answers.find(request);
    if (!answer) return done();
    send(reply, answer);
  });
  server.addHook('onSend', (request, reply, _payload, done) => {
    if (reply.statusCode === 200)
      answers.sent(request, withoutThoseOfTheRequest(reply.getHeaders() as OutgoingHttpHeaders));
    done();
  });
}

function send(reply: FastifyReply, { status, headers, body }: AnswerAtHand): void {
  const whole = { ...headers };
  for (const name of OF_THE_REQUEST) {
    const value = reply.getHeader(name);
    if (value !== undefined) whole[name] = value;
  }
  reply.hijack();
  reply.raw.writeHead(status, whole);
  reply.raw.end(body ?? undefined);
}

function withoutThoseOfTheRequest(headers: OutgoingHttpHeaders): OutgoingHttpHeaders {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !OF_THE_REQUEST.includes(name)));
}
