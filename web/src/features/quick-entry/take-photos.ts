import { FILE_MAX_BYTES, fileTypeByName } from '@miara/shared';

/** What the chooser of files offers: pictures, on a phone its camera as well. */
export const PHOTO_TYPES = 'image/*';

/** Pictures that the server will take; the names of the others. It looks at the bytes once more itself. */
export function takePhotos(files: readonly File[]): { taken: File[]; refused: string[] } {
  const fits = ({ name, size }: File) =>
    size > 0 && size <= FILE_MAX_BYTES && fileTypeByName(name)?.mediaType.startsWith('image/') === true;
  return {
    taken: files.filter(fits),
    refused: files.filter((file) => !fits(file)).map(({ name }) => name),
  };
}
