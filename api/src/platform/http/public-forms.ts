import type { FastifyInstance } from 'fastify';

/** Where plain forms are sent to: pages below a tenant, never the API. */
const PUBLIC_FORM = /^\/[a-z0-9-]+\/(subscribe|subscription)(\?|$)/;
const MOST_BYTES = 4096;

/** Whether an address takes the plain forms of public pages. */
function isPublicForm(url: string): boolean {
  return PUBLIC_FORM.test(url);
}

/** Reads `application/x-www-form-urlencoded` on the public pages that have a form; elsewhere it stays refused (415). */
export function takePublicForms(server: FastifyInstance): void {
  server.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'string', bodyLimit: MOST_BYTES },
    (request, body, done) => {
      if (isPublicForm(request.url)) {
        done(null, Object.fromEntries(new URLSearchParams(String(body))));
        return;
      }
      const refusal = Object.assign(new Error('Unsupported Media Type'), {
        statusCode: 415,
        code: 'FST_ERR_CTP_INVALID_MEDIA_TYPE',
      });
      done(refusal, undefined);
    },
  );
}
