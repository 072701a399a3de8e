import { useRef, useState } from 'react';

export type SendFile<Answer> = (
  file: File,
  options: { onProgress: (sent: number, total: number) => void; signal: AbortSignal },
) => Promise<Answer>;

export interface Upload {
  id: number;
  file: File;
  /** `sending` until all bytes are out, `checking` while the server reads them. */
  state: 'sending' | 'checking' | 'done' | 'failed';
  sent: number;
  total: number;
  /** Why it failed. */
  error: unknown;
}

/** The files of one FileDrop on their way. Stopping one takes it off the list; the server keeps nothing of it. */
export function useUploads<Answer>(send: SendFile<Answer>, onSent: (answer: Answer, file: File) => void) {
  const [uploads, setUploads] = useState<readonly Upload[]>([]);
  const stops = useRef(new Map<number, AbortController>());
  const lastId = useRef(0);

  const change = (id: number, part: Partial<Upload>) =>
    setUploads((present) => present.map((upload) => (upload.id === id ? { ...upload, ...part } : upload)));
  const remove = (id: number) => setUploads((present) => present.filter((upload) => upload.id !== id));

  const run = async (id: number, file: File) => {
    const stop = new AbortController();
    stops.current.set(id, stop);
    try {
      const onProgress = (sent: number, total: number) =>
        change(id, { sent, total, state: sent < total ? 'sending' : 'checking' });
      const answer = await send(file, { onProgress, signal: stop.signal });
      change(id, { state: 'done' });
      onSent(answer, file);
    } catch (error) {
      if (stop.signal.aborted) remove(id);
      else change(id, { state: 'failed', error });
    } finally {
      stops.current.delete(id);
    }
  };

  return {
    uploads,
    remove,
    start: (files: readonly File[]) => {
      for (const file of files) {
        lastId.current += 1;
        const id = lastId.current;
        setUploads((present) => [
          ...present,
          { id, file, state: 'sending', sent: 0, total: file.size, error: null },
        ]);
        void run(id, file);
      }
    },
    stop: (id: number) => stops.current.get(id)?.abort(),
    again: ({ id, file }: Upload) => {
      change(id, { state: 'sending', sent: 0, error: null });
      void run(id, file);
    },
  };
}
