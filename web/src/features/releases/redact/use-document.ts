import { useEffect, useState } from 'react';
import { openDocument, type DrawableDocument } from './open-document.js';

/** A document being opened for drawing; closed when the screen goes. */
export function useDocument(
  address: string,
  mediaType: string,
): { document: DrawableDocument | null; failed: boolean } {
  const [opened, setOpened] = useState<{ document: DrawableDocument | null; failed: boolean }>({
    document: null,
    failed: false,
  });
  useEffect(() => {
    let current: DrawableDocument | null = null;
    let isGone = false;
    openDocument(address, mediaType).then(
      (document) => {
        if (isGone) return void document.close();
        current = document;
        setOpened({ document, failed: false });
      },
      () => {
        if (!isGone) setOpened({ document: null, failed: true });
      },
    );
    return () => {
      isGone = true;
      void current?.close();
    };
  }, [address, mediaType]);
  return opened;
}
