/**
 * Reads what a PDF says, in a thread of its own that is ended when it takes too long or too much: a file from outside
 * never holds up the service. Plain JavaScript, so that it runs the same from source and from the build.
 */
import { parentPort, workerData } from 'node:worker_threads';
import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';

const { bytes, maxPages, maxCharacters } = workerData;
parentPort.postMessage(await read());

async function read() {
  const task = getDocument({
    data: bytes,
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    stopAtErrors: false,
    verbosity: VerbosityLevel.ERRORS,
  });
  const file = await task.promise;
  const pages = [];
  let characters = 0;
  for (let number = 1; number <= Math.min(file.numPages, maxPages); number += 1) {
    const page = await file.getPage(number);
    const content = await page.getTextContent();
    const notes = await page.getAnnotations();
    const text = [
      content.items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join(''),
      ...notes.flatMap((note) =>
        [note.contentsObj?.str, note.titleObj?.str, note.fieldValue, note.url].filter(isText),
      ),
    ].join('\n');
    characters += text.length;
    if (characters > maxCharacters) break;
    pages.push(text);
    page.cleanup();
  }
  const { info, metadata } = await file.getMetadata();
  const attachments = Object.values((await file.getAttachments()) ?? {}).map(({ filename }) =>
    String(filename),
  );
  const creator = metadata?.get('dc:creator');
  const result = {
    pageCount: file.numPages,
    pages,
    author: [info?.Author, ...(Array.isArray(creator) ? creator : [creator])].filter(isText)[0] ?? null,
    metadata: [
      info?.Title,
      info?.Subject,
      info?.Keywords,
      metadata?.get('dc:title'),
      metadata?.get('dc:description'),
    ]
      .filter(isText)
      .join('\n'),
    attachments,
  };
  await task.destroy();
  return result;
}

function isText(value) {
  return typeof value === 'string' && value.trim() !== '';
}
