import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PassThrough } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import writeXlsxFile from 'write-excel-file/node';
import yazl from 'yazl';
import { startApiTest, type ApiTest } from '../../../testing/api-test.js';
import { buildRegisterWorld, csv, open, type RegisterWorld } from './register-world.js';

let test: ApiTest;
let world: RegisterWorld;

beforeAll(async () => {
  test = await startApiTest();
  world = await buildRegisterWorld(test);
});
afterAll(async () => test.close());

const text = (value: string) => ({ value, type: String });
const small = async () =>
  writeXlsxFile([
    [text('Data'), text('Tytuł')],
    [text('2026-03-02'), text('Kurs')],
  ]).toBuffer();

async function zip(parts: Record<string, Buffer>): Promise<Buffer> {
  const archive = new yazl.ZipFile();
  for (const [name, bytes] of Object.entries(parts)) archive.addBuffer(bytes, name);
  archive.end();
  return buffer(archive.outputStream.pipe(new PassThrough()));
}

/** As Excel writes a workbook with a password: a container of the old kind around the encrypted one. */
const encrypted = Buffer.concat([
  Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
  Buffer.alloc(2_000),
  Buffer.from('EncryptedPackage', 'utf16le'),
]);

describe('a file that is no register', () => {
  it.each<[string, string, number, () => Promise<Buffer> | Buffer]>([
    ['a PDF', 'register_not_a_table', 415, () => Buffer.from('%PDF-1.7 …')],
    ['an old XLS', 'register_too_old', 415, () => encrypted.subarray(0, 1_000)],
    ['a workbook with a password', 'register_locked', 422, () => encrypted],
    ['half a workbook', 'register_damaged', 422, async () => (await small()).subarray(0, 900)],
    ['an archive of something else', 'register_damaged', 422, () => zip({ 'a.txt': Buffer.from('a') })],
    [
      'a bomb',
      'register_unpacks_too_large',
      422,
      () => zip({ 'xl/worksheets/sheet1.xml': Buffer.alloc(60 * 1024 ** 2, 32) }),
    ],
    ['headings alone', 'register_empty', 422, () => Buffer.from('Data;Tytuł\r\n')],
    [
      'a CSV of 100,000 rows',
      'register_too_long',
      422,
      () =>
        Buffer.from(
          csv([['Data', 'Tytuł'], ...Array.from({ length: 100_000 }, () => ['2026-03-02', 'Kurs'])]),
        ),
    ],
    [
      'a workbook of 100,000 rows',
      'register_too_long',
      422,
      () =>
        zip({
          'xl/worksheets/sheet1.xml': Buffer.from(
            `<sheetData>${'<row><c><v>1</v></c><c><v>2</v></c><c><v>3</v></c><c><v>4</v></c><c><v>5</v></c></row>'.repeat(100_000)}</sheetData>`,
          ),
        }),
    ],
    ['nothing', 'file_empty', 422, () => Buffer.alloc(0)],
    ['more than may come', 'file_too_large', 413, () => Buffer.alloc(16 * 1024 ** 2, 65)],
  ])('%s is refused as %s', async (_, code, status, bytes) => {
    const answer = await open(world, world.team, { name: 'rejestr.xlsx', bytes: await bytes() });
    expect(answer).toMatchObject({ status, body: { code } });
    expect(await test.rows('SELECT id FROM imports')).toEqual([]);
  });
});
