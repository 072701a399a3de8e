import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { ImapFlow } from 'imapflow';
import sharp from 'sharp';
import { startApiTest, type ApiTest } from '../../../testing/api-test.js';
import {
  auditOf,
  buildWorld,
  tenantPath,
  type AssessmentWorld,
} from '../../assessments/tests/assessment-world.js';
import { Letters } from '../letters.js';
import { readLetters } from '../mailbox.js';
import { startImap, type ImapServer } from './imap-server.js';

const MAILBOX = 'zespol@powiat.example';
/** Of the person who writes; the tests know it, the product shows it to that person only. */
const PART = 'abcdefghij234567abcd';

let test: ApiTest;
let world: AssessmentWorld;
let imap: ImapServer | null = null;
let photo: string;

beforeAll(async () => {
  // The settings name the mailbox before there is one; each test starts its own and reads that.
  test = await startApiTest({
    environment: { MIARA_IMAP_URL: 'imap://nobody:nothing@127.0.0.1:9/INBOX', MIARA_IMAP_ADDRESS: MAILBOX },
  });
  const picture = sharp({ create: { width: 40, height: 30, channels: 3, background: '#0f4c5c' } }).jpeg();
  photo = (await picture.toBuffer()).toString('base64');
});
afterAll(() => test.close());
beforeEach(async () => {
  test.clock.set('2026-03-16T10:00:00+01:00');
  world = await buildWorld(test);
  // The part is one person's at a time.
  await test.rows('DELETE FROM mail_addresses');
  await test.arrange(world.tenant.id, (client) =>
    client.query('INSERT INTO mail_addresses (tenant_id, person_id, code) VALUES ($1, $2, $3)', [
      world.tenant.id,
      world.team.id,
      PART,
    ]),
  );
});
afterEach(async () => {
  await imap?.close();
  imap = null;
});

const emailOf = async (id: string): Promise<string> =>
  (await test.rows<{ email: string }>('SELECT email FROM people WHERE id = $1', [id]))[0]!.email;

interface LetterParts {
  id?: string;
  to?: string;
  headers?: string;
  body?: string;
  attachments?: string;
}

/** A letter with a photograph, from the team's member unless told otherwise. */
function letter(from: string, parts: LetterParts = {}): string {
  const {
    id = '<1@poczta.example>',
    to = `zespol+${PART}@powiat.example`,
    headers = '',
    attachments,
  } = parts;
  const part = attachments ?? attachment('tablica.jpg', 'image/jpeg', photo);
  return `From: Anna <${from}>
To: Zespół <${to}>
Subject: =?UTF-8?Q?Fwd:_Szkolenie_urz=C4=99dnik=C3=B3w?=
Message-ID: ${id}
${headers}MIME-Version: 1.0
Content-Type: multipart/mixed; boundary="granica"

--granica
Content-Type: text/html; charset=utf-8

${parts.body ?? '<p>Było <b>17 osób</b>.</p><script>alert(1)</script>'}
${part}--granica--
`;
}

function attachment(name: string, type: string, content: string): string {
  return `--granica
Content-Type: ${type}; name="${name}"
Content-Disposition: attachment; filename="${name}"
Content-Transfer-Encoding: base64

${content}
`;
}

/** Lets the product read letters from a real server; what is left in its folder afterwards. */
async function receive(...letters: string[]): Promise<{ left: number; seen: number }> {
  imap = await startImap(letters);
  const { url } = imap;
  const product = test.app.get(Letters);
  await readLetters(url, (source) => product.take(source, MAILBOX, () => undefined));
  const { hostname, port } = new URL(url);
  const client = new ImapFlow({
    host: hostname,
    port: Number(port),
    secure: false,
    auth: { user: 'testuser', pass: 'testpass' },
    logger: false,
  });
  await client.connect();
  const lock = await client.getMailboxLock('INBOX');
  const all = (await client.search({ all: true }, { uid: true })) || [];
  const seen = (await client.search({ seen: true }, { uid: true })) || [];
  lock.release();
  await client.logout();
  return { left: all.length, seen: seen.length };
}

/** Rows of the tenant in a table. */
const kept = (table: string) =>
  test.rows(`SELECT tenant_id FROM ${table} WHERE tenant_id = $1`, [world.tenant.id]);
const drafts = async (who = world.team) =>
  (await who.client.get(tenantPath(world, 'mail-drafts'))).body.drafts;

describe('a letter to the own address of a person', () => {
  it('becomes a draft with its text and photograph, for that person alone, and leaves the mailbox', async () => {
    expect(await receive(letter(await emailOf(world.team.id)))).toEqual({ left: 0, seen: 0 });
    const [draft] = await drafts();
    expect(draft).toMatchObject({
      subject: 'Szkolenie urzędników',
      text: 'Było 17 osób.',
      erasedOn: '2026-05-15',
      files: [{ number: 1, fileName: 'tablica.jpg', mediaType: 'image/jpeg' }],
      leftOut: [],
    });
    const file = tenantPath(world, `mail-drafts/${draft.id}/files/1`);
    const bytes = await world.team.client.get(file);
    expect(Buffer.compare(bytes.body, Buffer.from(photo, 'base64'))).toBe(0);
    expect(await drafts(world.coordinator)).toEqual([]);
    expect((await world.coordinator.client.get(file)).status).toBe(404);
    expect((await world.coordinator.client.delete(tenantPath(world, `mail-drafts/${draft.id}`))).status).toBe(
      404,
    );
    expect((await world.editor.client.get(tenantPath(world, 'mail-drafts'))).status).toBe(403);
    expect(await kept('actions')).toEqual([]);
    expect(await auditOf(test, draft.id)).toEqual(['mail_draft.receive']);
  });

  it('is taken once, however often it lies in the mailbox, also after it was discarded', async () => {
    const one = letter(await emailOf(world.team.id));
    await receive(one, one);
    const [draft, ...others] = await drafts();
    expect(others).toEqual([]);
    expect((await world.team.client.delete(tenantPath(world, `mail-drafts/${draft.id}`))).status).toBe(204);
    await imap?.close();
    await receive(one);
    expect(await drafts()).toEqual([]);
    expect(await kept('mail_draft_files')).toEqual([]);
  });

  it('names what it left out: programs, files that are not what they say, and those of other kinds', async () => {
    const attachments = [
      attachment('tablica.jpg', 'image/jpeg', photo),
      attachment('setup.exe', 'application/octet-stream', Buffer.from('MZ').toString('base64')),
      attachment('skan.pdf', 'application/pdf', photo),
    ].join('');
    await receive(letter(await emailOf(world.team.id), { attachments }));
    const [draft] = await drafts();
    expect(draft.files).toHaveLength(1);
    expect(draft.leftOut).toEqual([
      { name: 'setup.exe', reason: 'file_type_not_accepted' },
      { name: 'skan.pdf', reason: 'file_type_mismatch' },
    ]);
  });

  it('is erased when nobody used it for 60 days', async () => {
    await receive(letter(await emailOf(world.team.id)));
    test.clock.advance({ days: 60 });
    await test.app.get(Letters).eraseOld();
    expect(await kept('mail_drafts')).toHaveLength(1);
    test.clock.advance({ days: 1 });
    await test.app.get(Letters).eraseOld();
    expect(await kept('mail_drafts')).toEqual([]);
    expect(await kept('mail_draft_files')).toEqual([]);
  });
});

describe('a letter is ignored, kept nowhere and answered to nobody', () => {
  const mine = () => emailOf(world.team.id);
  it.each([
    ['from somebody else who knows the address', async () => letter(await emailOf(world.coordinator.id))],
    ['from a stranger', () => Promise.resolve(letter('obcy@inny.example'))],
    ['to the mailbox without a part', async () => letter(await mine(), { to: MAILBOX })],
    [
      'to a part of nobody',
      async () => letter(await mine(), { to: `zespol+${'b'.repeat(20)}@powiat.example` }),
    ],
    ['that a machine sent', async () => letter(await mine(), { headers: 'Auto-Submitted: auto-replied\n' })],
    ['of a list', async () => letter(await mine(), { headers: 'List-Id: <gminy.example>\n' })],
  ])('%s', async (_, written) => {
    expect(await receive(await written())).toEqual({ left: 1, seen: 1 });
    expect(await kept('mail_drafts')).toEqual([]);
    expect(await kept('mail_taken')).toEqual([]);
  });

  it('from a person who keeps the action log no longer', async () => {
    await test.arrange(world.tenant.id, (client) =>
      client.query('UPDATE role_assignments SET revoked_at = miara_now() WHERE person_id = $1', [
        world.team.id,
      ]),
    );
    expect(await receive(letter(await mine()))).toEqual({ left: 1, seen: 1 });
  });
});

describe('the own address', () => {
  it('is made anew, and the one before works no longer', async () => {
    const answer = await world.team.client.post(tenantPath(world, 'mail-drafts/address'));
    expect(answer.body.address).toMatch(/^zespol\+[a-z2-7]{20}@powiat\.example$/);
    expect(await receive(letter(await emailOf(world.team.id)))).toEqual({ left: 1, seen: 1 });
  });

  it('is none until it is made', async () => {
    const { body } = await world.coordinator.client.get(tenantPath(world, 'mail-drafts'));
    expect(body).toMatchObject({ configured: true, address: null });
  });
});
