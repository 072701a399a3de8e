import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { startApiTest, type ApiTest } from '../../../testing/api-test.js';
import { buildPerson, buildTenant, type BuiltTenant } from '../../../testing/builders/index.js';
import { TestSmtpServer } from '../../../testing/smtp-server.js';
import { UnitOfWork } from '../../database/unit-of-work.js';
import { Mailbox, type Letter } from '../mailbox.js';
import { MailDelivery } from '../mail-delivery.js';

interface MailRow {
  state: string;
  attempts: number;
  problem: string | null;
}

let smtp: TestSmtpServer;
let test: ApiTest;
let tenant: BuiltTenant;
let person: string;

beforeEach(async () => {
  smtp = await TestSmtpServer.start();
  test = await startApiTest({ environment: smtp.environment });
  tenant = await buildTenant(test);
  person = (await buildPerson(test, 'coordinator', { tenant })).id;
});
afterEach(async () => {
  await test.close();
  await smtp.stop();
});

const post = (letter: Partial<Letter> = {}): Promise<boolean> =>
  test.app.get(UnitOfWork).keepBooks(tenant.id, (tx) =>
    test.app.get(Mailbox).post(tx, {
      key: 'one',
      to: { person, address: 'anna@gmina.example', name: 'Anna Zając' },
      subject: 'Dwie sprawy na dziś',
      text: 'Dzień dobry',
      ...letter,
    }),
  );

const deliver = (): Promise<void> => test.app.get(MailDelivery).run();
const rows = (): Promise<MailRow[]> =>
  test.rows<MailRow>('SELECT state, attempts, problem FROM outgoing_mails ORDER BY written_at, key');

describe('a letter', () => {
  it('reaches its reader, as one that a machine wrote', async () => {
    await post({ html: '<p>Dzień dobry</p>' });
    await deliver();
    expect(smtp.received).toHaveLength(1);
    const [{ to, mail }] = smtp.received as [(typeof smtp.received)[0]];
    expect(to).toEqual(['anna@gmina.example']);
    expect(mail.subject).toBe('Dwie sprawy na dziś');
    expect(mail.text).toContain('Dzień dobry');
    expect(mail.html).toContain('<p>Dzień dobry</p>');
    expect(mail.from?.text).toContain('miara@region.example');
    expect(mail.headers.get('auto-submitted')).toBe('auto-generated');
    expect(mail.headers.get('list')).toMatchObject({
      unsubscribe: { url: `https://miara.example/app/${tenant.slug}/notices/settings` },
    });
    expect(await rows()).toEqual([{ state: 'sent', attempts: 1, problem: null }]);
  });

  it('brings an invitation and files along', async () => {
    const content = 'BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\nEND:VCALENDAR\r\n';
    await post({
      calendar: { method: 'REQUEST', content },
      attachments: [{ name: 'protokół.txt', type: 'text/plain', content: Buffer.from('ustalono') }],
    });
    await deliver();
    const { source, mail } = smtp.received[0]!;
    expect(source).toMatch(/Content-Type: text\/calendar; charset=utf-8; method=REQUEST/i);
    expect(mail.attachments.map(({ filename }) => filename)).toContain('protokół.txt');
  });

  it('is one letter under its key, however often it is posted', async () => {
    expect([await post(), await post(), await post()]).toEqual([true, false, false]);
    await deliver();
    await deliver();
    expect(smtp.received).toHaveLength(1);
  });

  it('is there with what it tells of, and never without it', async () => {
    const telling = test.app.get(UnitOfWork).keepBooks(tenant.id, async (tx) => {
      await test.app.get(Mailbox).post(tx, {
        key: 'gone',
        to: { person, address: 'anna@gmina.example', name: '' },
        subject: 'x',
        text: 'x',
      });
      throw new Error('changed my mind');
    });
    await expect(telling).rejects.toThrow('changed my mind');
    expect(await rows()).toEqual([]);
  });

  it('cannot get more readers or headers by what stands in its lines', async () => {
    await post({
      subject: 'Sprawa\r\nBcc: evil@x.example\r\n\r\nkup teraz',
      to: { person, address: 'anna@gmina.example', name: 'Anna\r\nBcc: evil@x.example' },
    });
    await deliver();
    const { to, mail } = smtp.received[0]!;
    expect(to).toEqual(['anna@gmina.example']);
    expect(mail.bcc).toBeUndefined();
    expect(mail.subject).toBe('Sprawa Bcc: evil@x.example kup teraz');
    expect(mail.text?.trim()).toBe('Dzień dobry');
  });

  it.each([
    'anna@gmina.example,evil@x.example',
    'anna@gmina.example\r\nBcc: e@x.pl',
    'Anna <a@b.pl>',
    'anna',
  ])('is not posted to %j, which is not one address', async (address) => {
    expect(await post({ to: { person, address, name: 'Anna' } })).toBe(false);
    expect(await rows()).toEqual([]);
  });
});

describe('the mail server', () => {
  it('is tried again when it was down, later each time, and gets the letter once', async () => {
    await smtp.stop();
    await post();
    await deliver();
    await deliver();
    expect(await rows()).toMatchObject([{ state: 'waiting', attempts: 1 }]);
    test.clock.advance({ minutes: 1 });
    await deliver();
    test.clock.advance({ minutes: 1 });
    await deliver();
    expect(await rows()).toMatchObject([{ state: 'waiting', attempts: 2 }]);
    await smtp.listen();
    test.clock.advance({ minutes: 1 });
    await deliver();
    await deliver();
    expect(smtp.received).toHaveLength(1);
    expect(await rows()).toEqual([{ state: 'sent', attempts: 3, problem: null }]);
  });

  it('is given up after a day and a half', async () => {
    await smtp.stop();
    await post();
    for (let attempt = 0; attempt < 20; attempt += 1) {
      await deliver();
      test.clock.advance({ hours: 4 });
    }
    expect(await rows()).toMatchObject([{ state: 'failed', attempts: 16 }]);
    await smtp.listen();
  });

  it('refuses for good: it is not asked again, and what it said is kept', async () => {
    smtp.refusal = { at: 'recipient', code: 550 };
    await post();
    await deliver();
    smtp.refusal = null;
    test.clock.advance({ days: 1 });
    await deliver();
    expect(smtp.received).toEqual([]);
    expect(await rows()).toMatchObject([
      { state: 'failed', attempts: 1, problem: expect.stringContaining('550') },
    ]);
  });

  it('refuses for now: only this letter waits', async () => {
    smtp.refusal = { at: 'data', code: 451 };
    await post();
    await deliver();
    smtp.refusal = null;
    await post({ key: 'two' });
    await deliver();
    expect(await rows()).toMatchObject([{ state: 'waiting' }, { state: 'sent' }]);
    test.clock.advance({ minutes: 2 });
    await deliver();
    expect(smtp.received).toHaveLength(2);
  });

  it('gets a letter again under the same Message-ID when the line broke before it said "taken"', async () => {
    smtp.cutsTheLine = true;
    await post();
    await deliver();
    smtp.cutsTheLine = false;
    test.clock.advance({ minutes: 2 });
    await deliver();
    const ids = smtp.received.map(({ mail }) => mail.messageId);
    expect(ids).toHaveLength(2);
    expect(new Set(ids).size).toBe(1);
  });

  it('gets each letter once from several processes that send at the same time', async () => {
    for (let number = 0; number < 12; number += 1) await post({ key: `letter ${number}` });
    await Promise.all([deliver(), deliver(), deliver(), deliver()]);
    expect(smtp.received).toHaveLength(12);
    expect(new Set(smtp.received.map(({ mail }) => mail.messageId)).size).toBe(12);
  });

  it('gets what a process that died had begun, when its time is over', async () => {
    await post();
    await test.rows(
      `UPDATE outgoing_mails SET state = 'sending', attempts = 1, next_attempt_at = NULL, claimed_until = $1`,
      [new Date(test.clock.now().getTime() + 600_000)],
    );
    await deliver();
    expect(smtp.received).toHaveLength(0);
    test.clock.advance({ minutes: 10 });
    await deliver();
    expect(smtp.received).toHaveLength(1);
  });
});

describe('a mail server whose certificate nobody vouches for', () => {
  it('gets no letter', async () => {
    await smtp.stop();
    smtp = await TestSmtpServer.start({ authOptional: true });
    const strict = await startApiTest({ environment: smtp.environment });
    try {
      const place = await buildTenant(strict);
      const reader = await buildPerson(strict, 'coordinator', { tenant: place });
      await strict.app.get(UnitOfWork).keepBooks(place.id, (tx) =>
        strict.app.get(Mailbox).post(tx, {
          key: 'one',
          to: { person: reader.id, address: 'anna@gmina.example', name: 'Anna' },
          subject: 'x',
          text: 'x',
        }),
      );
      await strict.app.get(MailDelivery).run();
      expect(smtp.received).toEqual([]);
      expect(await strict.rows('SELECT state FROM outgoing_mails')).toEqual([{ state: 'waiting' }]);
    } finally {
      await strict.close();
    }
  });
});

describe('without a mail server', () => {
  it('letters are kept, and never sent when there is one some day', async () => {
    const quiet = await startApiTest();
    try {
      const place = await buildTenant(quiet);
      const reader = await buildPerson(quiet, 'coordinator', { tenant: place });
      await quiet.app.get(UnitOfWork).keepBooks(place.id, (tx) =>
        quiet.app.get(Mailbox).post(tx, {
          key: 'one',
          to: { person: reader.id, address: 'anna@gmina.example', name: 'Anna' },
          subject: 'x',
          text: 'x',
        }),
      );
      await quiet.app.get(MailDelivery).run();
      expect(await quiet.rows('SELECT state FROM outgoing_mails')).toEqual([{ state: 'kept' }]);
    } finally {
      await quiet.close();
    }
  });
});
