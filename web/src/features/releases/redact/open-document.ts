/** A page that can be drawn. */
export interface DrawablePage {
  /** In points (1/72 inch); of a picture, its pixels. */
  width: number;
  height: number;
  /** Draws it on a canvas, whose size is set, at so many canvas pixels to a point. */
  draw: (canvas: HTMLCanvasElement, scale: number) => Promise<void>;
}

/** A document whose pages can be drawn, page by page. */
export interface DrawableDocument {
  isPicture: boolean;
  pages: DrawablePage[];
  close: () => Promise<void>;
}

/** Fetches a file and opens it for drawing; throws when the browser cannot draw it. */
export async function openDocument(address: string, mediaType: string): Promise<DrawableDocument> {
  const answer = await fetch(address, { credentials: 'same-origin' });
  if (!answer.ok) throw new Error(`The file answered ${answer.status}`);
  const file = await answer.blob();
  return mediaType === 'application/pdf' ? openPdf(await file.arrayBuffer()) : openPicture(file);
}

/** Whether pages of such a file can be drawn here. */
export function isDrawable(mediaType: string | null): boolean {
  return ['application/pdf', 'image/jpeg', 'image/png', 'image/webp'].includes(mediaType ?? '');
}

async function openPdf(data: ArrayBuffer): Promise<DrawableDocument> {
  const [{ getDocument, GlobalWorkerOptions }, { default: worker }] = await Promise.all([
    import('pdfjs-dist'),
    import('pdfjs-dist/build/pdf.worker.min.mjs?url'),
  ]);
  GlobalWorkerOptions.workerSrc = worker;
  // The page's policy allows no code made of text, and no WebAssembly either.
  const task = getDocument({ data, isEvalSupported: false, useWasm: false });
  const file = await task.promise;
  const pages = await Promise.all(
    Array.from({ length: file.numPages }, async (_, at) => {
      const page = await file.getPage(at + 1);
      const { width, height } = page.getViewport({ scale: 1 });
      return {
        width,
        height,
        draw: async (canvas: HTMLCanvasElement, scale: number) => {
          const viewport = page.getViewport({ scale });
          canvas.width = Math.ceil(viewport.width);
          canvas.height = Math.ceil(viewport.height);
          await page.render({ canvas, viewport, background: '#ffffff' }).promise;
          page.cleanup();
        },
      };
    }),
  );
  return { isPicture: false, pages, close: () => task.destroy() };
}

async function openPicture(file: Blob): Promise<DrawableDocument> {
  const picture = await createImageBitmap(file);
  const { width, height } = picture;
  const draw = async (canvas: HTMLCanvasElement, scale: number): Promise<void> => {
    canvas.width = Math.ceil(width * scale);
    canvas.height = Math.ceil(height * scale);
    canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
  };
  return {
    isPicture: true,
    pages: [{ width, height, draw }],
    close: async () => picture.close(),
  };
}
