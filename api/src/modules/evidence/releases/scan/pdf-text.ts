import { Worker } from 'node:worker_threads';

/** Most pages and characters that are read, and how long and with how much memory; more is "not searched". */
const MAX_PAGES = 300;
const MAX_CHARACTERS = 2_000_000;
const MAX_MILLISECONDS = 20_000;
const MAX_HEAP_MB = 384;

/** What a PDF says. */
export interface PdfText {
  pageCount: number;
  /** Text, notes and filled fields by page; fewer than `pageCount` when it is too long. */
  pages: string[];
  /** Whom the file names as its author. */
  author: string | null;
  /** Title, subject and keywords that the file carries. */
  metadata: string;
  /** Names of files inside it. */
  attachments: string[];
}

/** Reads a PDF in a thread of its own; null when it is broken, locked, or takes too long. */
export async function readPdfText(bytes: Uint8Array): Promise<PdfText | null> {
  const worker = new Worker(new URL('./pdf-text.worker.mjs', import.meta.url), {
    // A copy: the thread may do with it what it likes.
    workerData: { bytes: Uint8Array.from(bytes), maxPages: MAX_PAGES, maxCharacters: MAX_CHARACTERS },
    resourceLimits: { maxOldGenerationSizeMb: MAX_HEAP_MB },
    stdout: true,
    stderr: true,
  });
  const timer = setTimeout(() => void worker.terminate(), MAX_MILLISECONDS);
  try {
    return await new Promise<PdfText | null>((resolve) => {
      worker.once('message', (text: PdfText) => resolve(text));
      worker.once('error', () => resolve(null)); // not a PDF that can be read; the answer says so
      worker.once('exit', () => resolve(null));
    });
  } finally {
    clearTimeout(timer);
    await worker.terminate();
  }
}
