import { Injectable, type LoggerService } from '@nestjs/common';
import { pino, type DestinationStream, type Level, type Logger } from 'pino';
import { currentRequestId } from '../http/request-context.js';

/** Never written, wherever in a logged object they appear. */
const SECRETS = ['password', 'token', 'cookie', 'authorization', '["set-cookie"]'];
const REDACTED_PATHS = SECRETS.flatMap((name) => {
  const below = name.startsWith('[') ? name : `.${name}`;
  return [name, `*${below}`, `*.*${below}`, `*.*.*${below}`];
});

/** Parts of Nest that tell every route and module at each start; of use only when looking for a fault in them. */
const CHATTY = new Set(['InstanceLoader', 'RoutesResolver', 'RouterExplorer', 'NestFactory']);

/** One JSON line per message, with the request it belongs to. */
@Injectable()
export class JsonLogger implements LoggerService {
  readonly #pino: Logger;

  constructor(level: string, destination?: DestinationStream) {
    this.#pino = pino(
      {
        level,
        base: null,
        timestamp: pino.stdTimeFunctions.isoTime,
        redact: { paths: REDACTED_PATHS, censor: '[hidden]' },
        mixin: () => {
          const requestId = currentRequestId();
          return requestId === null ? {} : { requestId };
        },
      },
      destination ?? pino.destination({ dest: 1, sync: true }),
    );
  }

  log(message: unknown, ...rest: unknown[]): void {
    this.write(CHATTY.has(String(rest.at(-1))) ? 'debug' : 'info', message, rest);
  }

  error(message: unknown, ...rest: unknown[]): void {
    this.write('error', message, rest);
  }

  warn(message: unknown, ...rest: unknown[]): void {
    this.write('warn', message, rest);
  }

  debug(message: unknown, ...rest: unknown[]): void {
    this.write('debug', message, rest);
  }

  verbose(message: unknown, ...rest: unknown[]): void {
    this.write('trace', message, rest);
  }

  fatal(message: unknown, ...rest: unknown[]): void {
    this.write('fatal', message, rest);
  }

  /** Nest gives the name of the speaker as the last argument, and a stack before it with errors. */
  private write(level: Level, message: unknown, rest: readonly unknown[]): void {
    const context = rest.at(-1);
    const facts = typeof context === 'string' ? { context } : {};
    if (message instanceof Error) this.#pino[level]({ ...facts, err: message }, message.message);
    else if (typeof message === 'object' && message !== null) this.#pino[level]({ ...facts, ...message });
    else this.#pino[level](facts, String(message));
  }
}
