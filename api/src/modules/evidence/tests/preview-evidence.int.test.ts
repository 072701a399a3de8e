import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import sharp from 'sharp';
import { HeicPictures } from '../../../platform/pictures/heic-pictures.js';
import { startApiTest, type ApiTest } from '../../../testing/api-test.js';
import { PHOTOGRAPH } from '../../../testing/suites/suite-world.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { EvidencePreviewsRepository } from '../evidence-previews.repository.js';
import { buildWorld, tenantPath, upload, type AssessmentWorld, type SignedIn } from './evidence-world.js';
import { pdf } from './sample-files.js';

let test: ApiTest;
let world: AssessmentWorld;
const photo = readFileSync(PHOTOGRAPH);

beforeAll(async () => {
  test = await startApiTest();
  world = await buildWorld(test);
});
afterAll(async () => test.close());

const send = async (who: SignedIn, name: string, bytes: Uint8Array): Promise<string> =>
  (await upload(world, who, { name, bytes })).body.id;
const preview = (who: SignedIn, id: string) => who.client.get(tenantPath(world, `evidence/${id}/preview`));

describe('the picture of a HEIC photograph', () => {
  it('is a JPEG of the same sides without metadata, made once, and the file stays as it was', async () => {
    const id = await send(world.editor, 'tablica.heic', photo);
    for (const answer of [await preview(world.editor, id), await preview(world.editor, id)]) {
      expect(answer.status).toBe(200);
      expect(answer.headers.get('content-type')).toBe('image/jpeg');
      expect(answer.headers.get('content-disposition')).toMatch(/^attachment;/);
      const made = await sharp(answer.body).metadata();
      expect(made).toMatchObject({ format: 'jpeg', width: 640, height: 480 });
      expect([made.exif, made.icc, made.xmp]).toEqual([undefined, undefined, undefined]);
    }
    expect(await test.rows('SELECT sha256 FROM file_previews')).toHaveLength(1);
    const proof = await world.editor.client.get(tenantPath(world, `evidence/${id}`));
    expect(proof.body).toMatchObject({ mediaType: 'image/heic', byteSize: photo.length, revision: 1 });
  });

  it.each([
    ['its file is removed by the rules of retention', 'removed_at = now()'],
    ['a virus is found in its file', `scan = 'infected', scan_signature = 'Eicar', scanned_at = now()`],
  ])('goes when %s, and is not kept again', async (_, change) => {
    const bytes = Buffer.concat([photo, Buffer.from(change)]);
    const id = await send(world.editor, 'tablica.heic', bytes);
    await preview(world.editor, id);
    const [file] = await test.rows<{ sha256: string }>(
      'SELECT file_sha256 AS sha256 FROM evidence_revisions WHERE evidence_id = $1',
      [id],
    );
    const kept = () => test.rows('SELECT sha256 FROM file_previews WHERE sha256 = $1', [file?.sha256]);
    expect(await kept()).toHaveLength(1);
    await test.rows(`UPDATE stored_files SET ${change} WHERE sha256 = $1`, [file?.sha256]);
    expect(await kept()).toEqual([]);
    // Somebody who opened the file a moment before has just made the picture.
    await test.app
      .get(UnitOfWork)
      .keepBooks(world.tenant.id, (tx) =>
        test.app.get(EvidencePreviewsRepository).keep(tx, file?.sha256 ?? '', Buffer.from('x')),
      );
    expect(await kept()).toEqual([]);
  });

  it('is refused for what browsers show or nobody can', async () => {
    const paper = await preview(world.editor, await send(world.editor, 'a.pdf', pdf()));
    expect([paper.status, paper.body]).toMatchObject([422, { code: 'preview_not_possible' }]);
    // A header that says HEIC, and nothing behind it.
    const torn = await preview(world.editor, await send(world.editor, 'b.heic', photo.subarray(0, 600)));
    expect([torn.status, torn.body]).toMatchObject([422, { code: 'preview_not_possible' }]);
  });

  it('is not there for a person of another place', async () => {
    const id = await send(world.editor, 'tablica.heic', photo);
    expect((await preview(world.neighbour, id)).status).toBe(404);
  });
});

describe('making pictures', () => {
  const pictures = new HeicPictures();

  it('refuses one with more pixels than allowed before it is decoded', async () => {
    expect(await pictures.toJpeg(photo, { maxPixels: 640 * 480 - 1 })).toBeNull();
  });

  it('shrinks one that is larger than the screen needs', async () => {
    const jpeg = await pictures.toJpeg(photo, { maxSide: 320 });
    expect(await sharp(jpeg ?? undefined).metadata()).toMatchObject({ width: 320, height: 240 });
  });

  it('gives up when it takes too long, and goes on with the next', async () => {
    expect(await pictures.toJpeg(photo, { timeout: 0 })).toBeNull();
    expect(await pictures.toJpeg(photo)).not.toBeNull();
  });

  it('takes no more than may wait', async () => {
    const first = pictures.toJpeg(photo, { maxWaiting: 1 });
    await expect(pictures.toJpeg(photo, { maxWaiting: 1 })).rejects.toMatchObject({
      code: 'service_unavailable',
    });
    expect(await first).not.toBeNull();
  });
});
