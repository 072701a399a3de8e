import { crc32, deflateRawSync } from 'node:zlib';

/** One part of an archive, with the lies that it may tell. */
export interface ZipPart {
  name: string;
  bytes: Uint8Array;
  /** Not compressed. */
  stored?: boolean;
  /** The unpacked size that the archive claims instead of the real one. */
  claimedSize?: number;
  /** A checksum that is not that of the bytes. */
  wrongChecksum?: boolean;
  /** Unix mode, e.g. 0o120777 for a symbolic link. */
  mode?: number;
  /** Already deflated bytes, so that many parts share one large piece of work. */
  deflated?: { bytes: Buffer; size: number; checksum: number };
}

const packed = (part: ZipPart): Buffer =>
  part.deflated?.bytes ?? (part.stored ? Buffer.from(part.bytes) : deflateRawSync(part.bytes, { level: 9 }));

/** Deflates once what many parts will contain. */
export function deflateOnce(bytes: Uint8Array): NonNullable<ZipPart['deflated']> {
  return { bytes: deflateRawSync(bytes, { level: 9 }), size: bytes.length, checksum: crc32(bytes) };
}

/** An archive as no well-behaved program would write it. */
export function buildZip(parts: readonly ZipPart[]): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const part of parts) {
    const body = packed(part);
    const name = Buffer.from(part.name);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(part.stored ? 0 : 8, 4);
    const checksum = part.deflated?.checksum ?? crc32(part.bytes);
    common.writeUInt32LE(part.wrongChecksum ? (checksum ^ 1) >>> 0 : checksum, 10);
    common.writeUInt32LE(body.length, 14);
    common.writeUInt32LE(part.claimedSize ?? part.deflated?.size ?? part.bytes.length, 18);
    common.writeUInt16LE(name.length, 22);
    const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), common, name, body]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(((part.mode ?? 0) << 16) >>> 0, 6);
    tail.writeUInt32LE(offset, 10);
    // Made by Unix (3): the upper half of the attributes is a mode.
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x03', 'latin1'), common, tail, name]));
    locals.push(local);
    offset += local.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(parts.length & 0xffff, 8);
  end.writeUInt16LE(parts.length & 0xffff, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, central, end]);
}
