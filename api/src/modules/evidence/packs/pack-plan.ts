import { createHash } from 'node:crypto';
import { hostOf } from '@miara/shared';
import { leftOutOf } from './left-out.rules.js';
import { copyExtension, numberedName, safeName, splitExtension } from './pack-names.rules.js';
import type { IndexedProof, PackedFile, PackedProof } from './packed-proof.js';

/**
 * Gives every proof its number and its place in the archive. `stored` says of which bytes (by hash) storage has them.
 */
export function planPack(proofs: readonly PackedProof[], stored: ReadonlySet<string>): IndexedProof[] {
  return proofs.map((proof, index) => {
    const number = index + 1;
    const leftOut = leftOutOf(proof, proof.form !== 'file' || stored.has(proof.sha256));
    const folder = `dowody/${safeName(`${proof.teryt} ${proof.unit.pl}`)}`;
    const file = leftOut === null ? fileOf(proof, number, folder) : null;
    const copyFiles =
      leftOut === null
        ? proof.copies
            .filter((copy) => stored.has(copy.sha256))
            .map((copy, position) => ({
              path: `${folder}/${numberedName(number, copyName(proof, copy.fetchedAt, position), copyExtension(copy.mediaType))}`,
              sha256: copy.sha256,
              mediaType: copy.mediaType,
              fetchedAt: copy.fetchedAt,
            }))
        : [];
    return { ...proof, number, leftOut, file, copyFiles };
  });
}

/** SHA-256 of a text in UTF-8, lower-case hex. */
export function sha256Of(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

/** The content of a link or a statement is a text whose hash is the proof's own. */
function fileOf(proof: PackedProof, number: number, folder: string): PackedFile {
  const { sha256 } = proof;
  if (proof.form !== 'file') {
    const what = proof.form === 'link' ? 'odnośnik' : 'oświadczenie';
    const path = `${folder}/${numberedName(number, `${proof.title} – ${what}`, '.txt')}`;
    return { path, sha256, mediaType: 'text/plain' };
  }
  const [name, extension] = splitExtension(proof.fileName ?? proof.title);
  return {
    path: `${folder}/${numberedName(number, name, extension)}`,
    sha256,
    mediaType: proof.mediaType ?? 'application/octet-stream',
  };
}

function copyName(proof: PackedProof, fetchedAt: Date, position: number): string {
  return `${hostOf(proof.url ?? '')} kopia ${position + 1} z ${fetchedAt.toISOString().slice(0, 10)}`;
}
