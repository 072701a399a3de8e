import { getDocument, GlobalWorkerOptions, type PDFDocumentLoadingTask } from 'pdfjs-dist';
import workerAddress from 'pdfjs-dist/build/pdf.worker.min.mjs?url';

GlobalWorkerOptions.workerSrc = workerAddress;

/** What documents may need beside their own bytes, each a file of ours that is fetched when it is needed. */
const addresses = byName({
  // The 14 fonts that a PDF may use without carrying them.
  ...import.meta.glob<string>('../../../node_modules/pdfjs-dist/standard_fonts/*.{pfb,ttf}', {
    query: '?url',
    import: 'default',
    eager: true,
  }),
  // Pictures of scanners (JBIG2, JPEG 2000). They run in the worker, whose file alone may compile them.
  ...import.meta.glob<string>('../../../node_modules/pdfjs-dist/wasm/{jbig2,openjpeg}.wasm', {
    query: '?url',
    import: 'default',
    eager: true,
  }),
});

class OwnFiles {
  async fetch({ filename }: { filename: string }): Promise<Uint8Array> {
    const address = addresses[filename];
    if (address === undefined) throw new Error(`No file ${filename}`);
    const response = await fetch(address);
    if (!response.ok) throw new Error(`${address} answered ${response.status}`);
    return new Uint8Array(await response.arrayBuffer());
  }
}

/** Reads a PDF in a worker. Nothing of the document is run, and nothing is fetched from where it points. */
export function openPdf(bytes: ArrayBuffer): PDFDocumentLoadingTask {
  return getDocument({
    data: bytes,
    isEvalSupported: false,
    enableXfa: false,
    useWorkerFetch: false,
    useSystemFonts: false,
    StandardFontDataFactory: OwnFiles,
    WasmFactory: OwnFiles,
    verbosity: 0,
  });
}

export type PdfFailure = 'password' | 'broken';

export function failureOf(error: unknown): PdfFailure {
  return error instanceof Error && error.name === 'PasswordException' ? 'password' : 'broken';
}

function byName(files: Readonly<Record<string, string>>): Readonly<Record<string, string | undefined>> {
  return Object.fromEntries(
    Object.entries(files).map(([path, address]) => [path.replace(/^.*\//, ''), address]),
  );
}
