import { buffer } from 'node:stream/consumers';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import ICAL from 'ical.js';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import yauzl from 'yauzl';
import { startApiTest, type ApiTest } from '../../../testing/api-test.js';
import { TestSmtpServer } from '../../../testing/smtp-server.js';
import { MailDelivery } from '../../../platform/mail/mail-delivery.js';
import type { MeetingInvitationsResponse } from '../invitations/invitations.dto.js';
import type { MeetingResponse } from '../meetings/meetings.dto.js';
import type { MinutesEvidenceResponse, MinutesTargetsResponse } from '../minutes/minutes.dto.js';
import { buildTeamWorld, changed, join, plan, POWIAT, UNITS, type TeamWorld } from './team-world.js';

let smtp: TestSmtpServer;
let test: ApiTest;
let world: TeamWorld;

beforeAll(async () => {
  smtp = await TestSmtpServer.start();
  test = await startApiTest({
    environment: { ...smtp.environment, MIARA_BASE_URL: 'http://miara.example' },
  });
  world = await buildTeamWorld(test);
});
afterAll(async () => {
  await test.close();
  await smtp.stop();
});

const later = (days: number): string =>
  new Date(Date.parse(`${test.clock.today()}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
const at = (meeting: { id: string }, below = ''): string => world.path(`meetings/${meeting.id}${below}`);
const download = async (path: string, who = world.team): Promise<Buffer> =>
  Buffer.from((await who.get<Buffer | string>(path)).body as string);

/** Lines of a calendar are folded at 75 bytes (RFC 5545). */
const unfolded = (calendar: Buffer): string => calendar.toString('utf8').replaceAll(/\r\n[ \t]/g, '');

/** A meeting that was held: somebody was there, something was said and decided. */
async function held(): Promise<MeetingResponse> {
  const meeting = await plan(world, later(0), { chairId: (await join(world, 'Żaneta Łącka-Ćwik')).id });
  await changed(world.team, 'PATCH', at(meeting, `/agenda/${meeting.agenda[0]?.id}`), 1, {
    minutes: 'Zażółć gęślą jaźń.\nDrugi akapit o szkołach.',
  });
  const seat = meeting.attendance[0]?.id;
  await world.team.send('PATCH', at(meeting, `/attendance/${seat}`), { attendance: 'present' });
  await world.team.post(at(meeting, '/decisions'), {
    text: 'Zebrać liczby ze szkół.',
    agendaId: meeting.agenda[0]?.id,
    unit: UNITS.puck.teryt,
    dueOn: later(14),
  });
  return (await world.team.post<MeetingResponse>(at(meeting, '/hold'), {})).body;
}

async function textOfPdf(
  bytes: Buffer,
): Promise<{ text: string; info: Record<string, unknown>; lang: unknown; tags: unknown }> {
  const pdf = await getDocument({ data: new Uint8Array(bytes), useSystemFonts: false }).promise;
  const { info } = await pdf.getMetadata();
  const pages = await Promise.all(Array.from({ length: pdf.numPages }, (_, at) => pdf.getPage(at + 1)));
  const texts = await Promise.all(pages.map((page) => page.getTextContent()));
  const text = texts.flatMap(({ items }) => items.map((item) => ('str' in item ? item.str : ''))).join(' ');
  return {
    text: text.replaceAll(/\s+/g, ' '),
    info: info as Record<string, unknown>,
    lang: (info as { Language?: unknown }).Language,
    tags: await pages[0]?.getStructTree(),
  };
}

async function textOfDocx(bytes: Buffer): Promise<string> {
  return (await xmlOfDocx(bytes)).replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ');
}

async function xmlOfDocx(bytes: Buffer): Promise<string> {
  const archive = await promisify<Buffer, yauzl.Options, yauzl.ZipFile>(yauzl.fromBuffer)(bytes, {
    lazyEntries: true,
  });
  const read = promisify<yauzl.Entry, NodeJS.ReadableStream>(archive.openReadStream.bind(archive));
  return new Promise((done, failed) => {
    archive.on('entry', (entry: yauzl.Entry) => {
      if (entry.fileName !== 'word/document.xml') return archive.readEntry();
      read(entry)
        .then((stream) => buffer(stream))
        .then((xml) => done(xml.toString('utf8')))
        .catch(failed);
    });
    archive.on('end', () => failed(new Error('no document')));
    archive.readEntry();
  });
}

const SAID = [
  'Żaneta Łącka-Ćwik',
  'Zażółć gęślą jaźń.',
  'Drugi akapit o szkołach.',
  'Ustalenie 1',
  'Zebrać liczby ze szkół.',
  'dotyczy: Puck',
  'Lista obecności',
  '2. Praca',
];

describe('minutes as documents', () => {
  it('say the same as PDF and as DOCX, and the same minutes are the same bytes', async () => {
    const meeting = await held();
    const [pdf, docx] = [
      await download(at(meeting, '/minutes.pdf')),
      await download(at(meeting, '/minutes.docx')),
    ];
    const { text, info, lang, tags } = await textOfPdf(pdf);
    const words = await textOfDocx(docx);
    for (const part of SAID) {
      expect(text).toContain(part);
      expect(words).toContain(part);
    }
    expect(text).toContain('strona 1 z 1');
    expect(info).toMatchObject({ Title: expect.stringContaining('Protokół posiedzenia') as unknown });
    expect(lang).toBe('pl');
    expect(JSON.stringify(tags)).toContain('"role":"H1"');
    expect(JSON.stringify(tags)).toContain('"role":"TH"');
    expect((await download(at(meeting, '/minutes.pdf'))).equals(pdf)).toBe(true);
    expect((await download(at(meeting, '/minutes.docx'))).equals(docx)).toBe(true);
    expect((await download(at(meeting, '/minutes.pdf'), world.reader)).equals(pdf)).toBe(true);
  });

  it('open in a word processor whatever was pasted into them', async () => {
    const meeting = await plan(world, later(0), {
      title: 'Wklejone\u000bz listu\u0008 \ud800 i \uffff',
      agenda: ['Punkt\u0001 pierwszy 🎉'],
    });
    const xml = await xmlOfDocx(await download(at(meeting, '/minutes.docx')));
    // eslint-disable-next-line no-control-regex -- what XML cannot hold
    expect(xml).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/);
    expect(xml).toContain('Wklejone z listu');
    expect(xml).toContain('Punkt pierwszy 🎉');
  });

  it('go over several pages', async () => {
    const meeting = await plan(world, later(0), {
      agenda: Array.from({ length: 12 }, (_, n) => `Punkt ${n + 1}`),
    });
    for (const point of meeting.agenda) {
      await changed(world.team, 'PATCH', at(meeting, `/agenda/${point.id}`), 1, {
        minutes: 'Długie omówienie tej sprawy. '.repeat(40),
      });
    }
    const { text } = await textOfPdf(await download(at(meeting, '/minutes.pdf')));
    expect(text).toMatch(/strona 3 z \d/);
  });
});

describe('minutes as proof', () => {
  it('are made once, however often it is asked for, and become a revision when they changed', async () => {
    const meeting = await held();
    const make = (
      items: string[],
      reopen = false,
    ): Promise<{ status: number; body: MinutesEvidenceResponse & { code?: string } }> =>
      world.team.post(at(meeting, '/evidence'), { items, reopen });
    const first = await make(['EDU-02']);
    expect(first).toMatchObject({ status: 200, body: { linked: ['EDU-02'], already: [] } });
    expect(await make(['EDU-02'])).toMatchObject({
      status: 200,
      body: { evidenceId: first.body.evidenceId, linked: [], already: ['EDU-02'] },
    });
    const count = async (): Promise<number[]> => {
      const [row] = await test.rows<{ proofs: number; revisions: number }>(
        `SELECT count(DISTINCT evidence.id)::integer AS proofs, count(*)::integer AS revisions
         FROM evidence
         JOIN evidence_revisions ON evidence_revisions.evidence_id = evidence.id
         WHERE evidence.id = $1 AND evidence.teryt = $2
           AND evidence.effective_from = $3`,
        [first.body.evidenceId, POWIAT, meeting.day],
      );
      return [row?.proofs ?? 0, row?.revisions ?? 0];
    };
    expect(await count()).toEqual([1, 1]);
    await world.team.post(at(meeting, '/agenda'), { title: 'Dopisany punkt' });
    expect((await make(['EDU-02'])).status).toBe(200);
    expect(await count()).toEqual([1, 2]);
    const file = await download(world.path(`evidence/${first.body.evidenceId}/file`));
    expect(file.equals(await download(at(meeting, '/minutes.pdf')))).toBe(true);
  });

  it('wait until the meeting was held, and keep to the lock of what is submitted', async () => {
    const planned = await plan(world, later(0));
    const ask = (meeting: { id: string }): Promise<{ status: number; body: { code?: string } }> =>
      world.team.post(at(meeting, '/evidence'), { items: ['EDU-02'], reopen: true });
    expect((await ask(planned)).body.code).toBe('meeting_not_held');
    const meeting = await held();
    const { targets } = (await world.team.get<MinutesTargetsResponse>(at(meeting, '/evidence'))).body;
    const target = targets.find(({ item }) => item === 'EDU-02');
    await test.arrange(
      world.tenant.id,
      (client) =>
        client.query(
          `UPDATE assessments SET state = 'in_place', statement = 'Jest.', declared_at = miara_now(),
             review = 'submitted', submitted_at = miara_now(), submitted_by = miara_person() WHERE id = $1`,
          [target?.assessmentId],
        ),
      world.keeper.id,
    );
    expect((await ask(meeting)).body.code).toBe('assessment_locked');
    const [proofs] = await test.rows<{ count: number }>(
      'SELECT count(*)::integer AS count FROM meeting_evidence WHERE meeting_id = $1',
      [meeting.id],
    );
    expect(proofs?.count).toBe(0);
  });
});

describe('invitations', () => {
  it('go to those whom they concern, as what they are, and once', async () => {
    await join(world, 'Anna List', { email: 'anna@example.org' });
    const meeting = await plan(world, later(9), { place: 'sala 1' });
    const letters = async (): Promise<MeetingInvitationsResponse> =>
      (await world.team.post<MeetingInvitationsResponse>(at(meeting, '/invitations'), {})).body;
    const arrived = async (): Promise<
      { to: string; method: string; sequence: number; status: unknown }[]
    > => {
      smtp.received.length = 0;
      await test.app.get(MailDelivery).run();
      return smtp.received.map(({ to, mail }) => {
        const file = mail.attachments.find(({ contentType }) => contentType === 'text/calendar');
        const calendar = new ICAL.Component(ICAL.parse(file?.content.toString('utf8') ?? '') as never);
        const event = calendar.getFirstSubcomponent('vevent');
        return {
          to: to.join(),
          method: String(calendar.getFirstPropertyValue('method')),
          sequence: Number(event?.getFirstPropertyValue('sequence')),
          status: event?.getFirstPropertyValue('status'),
        };
      });
    };
    expect((await letters()).owed.every(({ address }) => address === null)).toBe(true);
    expect(await arrived()).toMatchObject([{ to: 'anna@example.org', method: 'REQUEST', sequence: 0 }]);
    await letters();
    expect(await arrived()).toEqual([]);

    const guests = [{ name: 'Gość Gościński', email: 'gosc@example.org' }];
    await world.team.post(at(meeting, '/attendance'), { members: [], guests });
    await letters();
    expect(await arrived()).toMatchObject([{ to: 'gosc@example.org', method: 'REQUEST' }]);

    const { version } = (await world.team.get<MeetingResponse>(at(meeting))).body;
    await changed(world.team, 'PATCH', at(meeting), version, { startsAt: '12:30' });
    await letters();
    expect((await arrived()).map(({ to, sequence }) => [to, sequence]).sort()).toEqual([
      ['anna@example.org', 1],
      ['gosc@example.org', 1],
    ]);

    await world.team.post(at(meeting, '/cancel'), { reason: 'Choroba.' });
    await letters();
    expect((await arrived()).map(({ to, method, status }) => [to, method, status]).sort()).toEqual([
      ['anna@example.org', 'CANCEL', 'CANCELLED'],
      ['gosc@example.org', 'CANCEL', 'CANCELLED'],
    ]);
    const after = await letters();
    expect(await arrived()).toEqual([]);
    expect(after.sent).toHaveLength(6);
  });

  it('are in no file for a calendar that a reader takes', async () => {
    await join(world, 'Bożena Adres', { email: 'bozena@example.org' });
    const meeting = await plan(world, later(11));
    const mine = unfolded(await download(at(meeting, '/meeting.ics')));
    expect(mine).toContain('METHOD:REQUEST');
    expect(mine).toContain('bozena@example.org');
    const theirs = unfolded(await download(at(meeting, '/meeting.ics'), world.reader));
    expect(theirs).toContain('METHOD:PUBLISH');
    expect(theirs).not.toContain('@example.org');
  });
});
