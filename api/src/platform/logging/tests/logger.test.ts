import { describe, expect, it } from '@jest/globals';
import { withRequestId } from '../../http/request-context.js';
import { JsonLogger } from '../logger.js';

function logged(write: (logger: JsonLogger) => void): Record<string, unknown> {
  const lines: string[] = [];
  write(new JsonLogger('info', { write: (line) => void lines.push(line) }));
  return JSON.parse(lines.join('')) as Record<string, unknown>;
}

describe('the log', () => {
  it('never holds passwords, cookies or tokens', () => {
    const line = logged((logger) =>
      logger.log({
        body: { password: 'p4ss' },
        req: { headers: { cookie: 'c00kie', authorization: 'b34rer' } },
        token: 't0k',
      }),
    );
    expect(JSON.stringify(line)).not.toMatch(/p4ss|c00kie|b34rer|t0k/);
  });

  it('says which request it speaks of and who speaks', () => {
    const line = logged((logger) => withRequestId('request-1', () => logger.log('done', 'Evidence')));
    expect(line).toMatchObject({ msg: 'done', context: 'Evidence', requestId: 'request-1' });
  });

  it('keeps the stack of an error', () => {
    const line = logged((logger) => logger.error(new Error('broken'), 'Problem'));
    expect(line).toMatchObject({
      msg: 'broken',
      err: { message: 'broken', stack: expect.stringContaining('logger.test') },
    });
  });
});
