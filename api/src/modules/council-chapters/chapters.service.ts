import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import type { SentFile } from '../../platform/http/send-data.js';
import {
  PublishedScorecardsReader,
  type OpenPublication,
} from '../publications/published-scorecards.reader.js';
import { ArmsRepository } from './arms/arms.repository.js';
import { chapterOf } from './document/chapter-content.js';
import type { FittedChapter } from './document/fit-pages.js';

/** As what a chapter can be had. */
export const CHAPTER_FORMATS = ['pdf', 'docx'] as const;
export type ChapterFormat = (typeof CHAPTER_FORMATS)[number];

const MEDIA_TYPES: Readonly<Record<ChapterFormat, string>> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};
/** Finished files that are kept, in bytes. */
const KEPT_BYTES = 16 * 1024 * 1024;

/** Makes chapters from frozen rows, read by the public role; the same rows and coat of arms make the same bytes. */
@Injectable()
export class ChaptersService {
  readonly #kept = new Map<string, SentFile>();
  #bytes = 0;
  /** Who takes one of the two files often takes the other next. */
  #last: { about: string; chapter: FittedChapter | null } = { about: '', chapter: null };

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly published: PublishedScorecardsReader,
    private readonly arms: ArmsRepository,
  ) {}

  /** 404 when the unit is not in the publication. */
  async file(
    opened: OpenPublication,
    teryt: string,
    format: ChapterFormat,
    origin: string,
  ): Promise<SentFile> {
    const arms = await this.unitOfWork.publicRead(opened.tenant.id, (tx) => this.arms.of(tx, teryt));
    // Everything that the bytes are made of: other publications too, for one may be withdrawn or correct another.
    const about = JSON.stringify([
      opened.tenant,
      opened.publication.id,
      opened.publications,
      teryt,
      origin,
      arms?.picture.toString('base64') ?? null,
    ]);
    const key = `${format} ${about}`;
    const kept = this.#kept.get(key);
    if (kept) return kept;
    const made = this.#last.about === about ? this.#last.chapter : null;
    const { chapterPdf, fitChapter } = await import('./document/chapter-pdf.js');
    const chapter =
      made ??
      fitChapter(
        chapterOf(await this.published.chapter(opened, teryt), {
          origin,
          tenant: opened.tenant.slug,
          arms: arms && { png: arms.picture, width: arms.width, height: arms.height },
        }),
      );
    this.#last = { about, chapter };
    const file = {
      name: `${chapter.fileName}.${format}`,
      mediaType: MEDIA_TYPES[format],
      bytes: format === 'pdf' ? await chapterPdf(chapter) : await docxOf(chapter),
    };
    this.keep(key, file);
    return file;
  }

  private keep(key: string, file: SentFile): void {
    if (this.#kept.has(key)) return;
    this.#kept.set(key, file);
    this.#bytes += file.bytes.length;
    for (const [oldest, { bytes }] of this.#kept) {
      if (this.#bytes <= KEPT_BYTES) break;
      this.#kept.delete(oldest);
      this.#bytes -= bytes.length;
    }
  }
}

/** Loads what writes for word processors when the first one asks for it. */
async function docxOf(chapter: FittedChapter): Promise<Buffer> {
  const { chapterDocx } = await import('./document/chapter-docx.js');
  return chapterDocx(chapter);
}
