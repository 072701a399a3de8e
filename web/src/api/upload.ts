import { ConnectionError, toProblemError } from './problem-error.js';

export interface UploadOptions {
  /** Called with the bytes sent and the bytes to send, the envelope of the form included. */
  onProgress?: (sent: number, total: number) => void;
  signal?: AbortSignal;
  /** POST unless told otherwise. */
  method?: 'POST' | 'PUT';
  /** Further fields of the form; they go before the file so that the server knows them when bytes arrive. */
  fields?: Readonly<Record<string, string>>;
  /** Makes a repeated upload harmless: the same key gives the first answer again. */
  idempotencyKey?: string;
}

/**
 * Sends one file as `multipart/form-data` in the field `file`. fetch cannot tell how much was sent, so this
 * is the one place that uses XMLHttpRequest.
 *
 * @throws ProblemError when the server refuses, ConnectionError when the line is cut,
 *   DOMException `AbortError` when the caller stops it
 */
export function uploadFile<Answer>(
  address: string,
  file: File,
  options: UploadOptions = {},
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const form = new FormData();
    for (const [name, value] of Object.entries(options.fields ?? {})) form.append(name, value);
    form.append('file', file, file.name);

    const request = new XMLHttpRequest();
    request.open(options.method ?? 'POST', address);
    request.responseType = 'json';
    request.setRequestHeader('Accept', 'application/json, application/problem+json');
    request.setRequestHeader('Accept-Language', document.documentElement.lang);
    if (options.idempotencyKey) request.setRequestHeader('Idempotency-Key', options.idempotencyKey);
    request.upload.onprogress = (event) => options.onProgress?.(event.loaded, event.total);
    request.onload = () => {
      if (request.status >= 200 && request.status < 300) resolve(request.response as Answer);
      else reject(toProblemError(request.response, request.status));
    };
    request.onerror = () => reject(new ConnectionError('upload'));
    request.onabort = () => reject(new DOMException('upload stopped', 'AbortError'));
    options.signal?.addEventListener('abort', () => request.abort(), { once: true });
    request.send(form);
  });
}
