import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { DomainError } from '../../../platform/http/domain-error.js';
import type { Seen } from '../answers/looked-at.js';
import { PublicAnswers } from '../answers/public-answers.js';
import { addressOf, withoutTrailingSlash } from './page-address.js';
import { PageRenderer } from './page-renderer.js';
import { PublicOrigin } from './public-origin.js';
import type { PageView } from './public-page.js';

const HTML = 'text/html; charset=utf-8';
const RETRY_AFTER_SECONDS = '30';

/** A page that can be made. */
export interface FoundPage {
  /** What it is made from; the same parts mean the same page. */
  madeFrom: readonly string[];
  /** Whether that is still so. */
  seen: readonly Seen[];
  view: () => Promise<PageView>;
}

/**
 * Sends public pages, also those that say that nothing is there or that the service is away. An address with a
 * slash too many at its end is led to the one without.
 */
@Injectable()
export class PageSender {
  constructor(
    private readonly answers: PublicAnswers,
    private readonly renderer: PageRenderer,
    private readonly origin: PublicOrigin,
  ) {}

  async send(request: FastifyRequest, reply: FastifyReply, find: () => Promise<FoundPage>): Promise<void> {
    await this.orRefusal(request, reply, async () => {
      const { madeFrom, seen, view } = await find();
      const { language } = addressOf(request);
      await this.answers.send(request, reply, {
        madeFrom: [...madeFrom, language, this.origin.of(request), await this.renderer.version()],
        seen,
        mediaType: HTML,
        make: async () => this.write(request, await view()),
      });
    });
  }

  /** A page for one reader, this once: nobody keeps it. */
  async sendOnce(request: FastifyRequest, reply: FastifyReply, view: () => Promise<PageView>): Promise<void> {
    await this.orRefusal(request, reply, async () => {
      const page = await this.write(request, await view());
      void reply.header('Cache-Control', 'no-store');
      void reply.type(HTML).send(page);
    });
  }

  private async orRefusal(
    request: FastifyRequest,
    reply: FastifyReply,
    work: () => Promise<void>,
  ): Promise<void> {
    try {
      await work();
    } catch (error) {
      const refusal = error instanceof DomainError ? REFUSALS[error.code] : undefined;
      if (!refusal) throw error;
      const mended = refusal.status === 404 ? withoutTrailingSlash(request.url) : null;
      if (mended !== null) {
        void reply.redirect(mended, 301);
        return;
      }
      const page = await this.write(request, { kind: refusal.kind });
      void reply.status(refusal.status).header('Cache-Control', 'no-store').removeHeader('ETag');
      if (refusal.status === 503) void reply.header('Retry-After', RETRY_AFTER_SECONDS);
      void reply.type(HTML).send(page);
    }
  }

  private write(request: FastifyRequest, view: PageView): Promise<string> {
    const { language } = addressOf(request);
    return this.renderer.render({ address: request.url, origin: this.origin.of(request), language, view });
  }
}

/** Refusals that have a page of their own; any other is a fault, and the problem filter answers. */
const REFUSALS: Readonly<
  Record<string, { kind: 'not-found' | 'unavailable'; status: 404 | 503 } | undefined>
> = {
  not_found: { kind: 'not-found', status: 404 },
  service_unavailable: { kind: 'unavailable', status: 503 },
};
