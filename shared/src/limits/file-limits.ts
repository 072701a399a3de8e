/** Largest evidence file unless the installation sets another: 25 MiB, in bytes. */
export const FILE_MAX_BYTES = 25 * 1024 * 1024;

/** Largest picture of a coat of arms as it is sent: 4 MiB, in bytes. */
export const ARMS_MAX_BYTES = 4 * 1024 * 1024;

/** Most pixels of a picture, width by height: a large phone camera makes 200 million, a plan on A0 at 300 dpi 140. */
export const IMAGE_MAX_PIXELS = 250_000_000;

export interface AcceptedFileType {
  readonly mediaType: string;
  /** Extensions with the dot, lower case; the first is the usual one. */
  readonly extensions: readonly [string, ...string[]];
  /** Whether the content can be recognised by its first bytes. CSV and TXT cannot: they are checked as text. */
  readonly recognisable: boolean;
}

/** The kinds of files an office gives as proof. Nothing that a browser would run is among them. */
export const ACCEPTED_FILE_TYPES = [
  { mediaType: 'application/pdf', extensions: ['.pdf'], recognisable: true },
  { mediaType: 'image/png', extensions: ['.png'], recognisable: true },
  { mediaType: 'image/jpeg', extensions: ['.jpg', '.jpeg'], recognisable: true },
  { mediaType: 'image/webp', extensions: ['.webp'], recognisable: true },
  { mediaType: 'image/heic', extensions: ['.heic', '.heif'], recognisable: true },
  { mediaType: 'application/vnd.oasis.opendocument.text', extensions: ['.odt'], recognisable: true },
  { mediaType: 'application/vnd.oasis.opendocument.spreadsheet', extensions: ['.ods'], recognisable: true },
  { mediaType: 'application/vnd.oasis.opendocument.presentation', extensions: ['.odp'], recognisable: true },
  {
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    extensions: ['.docx'],
    recognisable: true,
  },
  {
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    extensions: ['.xlsx'],
    recognisable: true,
  },
  {
    mediaType: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
    extensions: ['.pptx'],
    recognisable: true,
  },
  { mediaType: 'text/csv', extensions: ['.csv'], recognisable: false },
  { mediaType: 'text/plain', extensions: ['.txt'], recognisable: false },
] as const satisfies readonly AcceptedFileType[];

/** Every accepted extension, for the `accept` attribute of a file field. */
export const ACCEPTED_EXTENSIONS: readonly string[] = ACCEPTED_FILE_TYPES.flatMap((type) => type.extensions);

/** The accepted type that a file name claims by its extension, or null when it claims none of them. */
export function fileTypeByName(fileName: string): AcceptedFileType | null {
  const dot = fileName.lastIndexOf('.');
  if (dot < 0) return null;
  const extension = fileName.slice(dot).toLowerCase();
  return (
    ACCEPTED_FILE_TYPES.find((type) => (type.extensions as readonly string[]).includes(extension)) ?? null
  );
}

/** The accepted type with this media type (parameters such as charset are ignored), or null. */
export function fileTypeByMediaType(mediaType: string): AcceptedFileType | null {
  const bare = mediaType.split(';', 1)[0]?.trim().toLowerCase();
  return ACCEPTED_FILE_TYPES.find((type) => type.mediaType === bare) ?? null;
}
