import { FILE_MAX_BYTES, fileTypeByName, type ProblemCode, type ProblemParams } from '@miara/shared';

export interface FileRefusal {
  code: ProblemCode;
  params: ProblemParams;
}

/**
 * What can be told before a byte is sent: an empty file, one that is too large, one of a type that is not taken.
 * Null when the server should look at it (it reads the bytes, not the name).
 */
export function refusalOf(file: Pick<File, 'name' | 'size'>): FileRefusal | null {
  if (file.size === 0) return { code: 'file_empty', params: {} };
  if (file.size > FILE_MAX_BYTES)
    return { code: 'file_too_large', params: { limitMb: FILE_MAX_BYTES / 1024 ** 2 } };
  if (!fileTypeByName(file.name)) return { code: 'file_type_not_accepted', params: {} };
  return null;
}
