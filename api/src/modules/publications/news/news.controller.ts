import { pickText } from '@miara/shared';
import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { PublicRoute } from '../../../platform/auth/decorators.js';
import { DomainError } from '../../../platform/http/domain-error.js';
import { mayBeEmbedded } from '../../../platform/http/embedding.js';
import { addressOf, isReserved } from '../pages/page-address.js';
import { PublicOrigin } from '../pages/public-origin.js';
import { PublicAnswers } from '../answers/public-answers.js';
import { PublicService } from '../public.service.js';
import { atomOf } from './atom.js';
import { NEWS_WORDS } from './news-words.js';
import { NewsService, type NewsOf } from './news.service.js';

/** Changes when the way news are written does. */
const WRITING = 'news 1';

/** News of publications as feeds: of a tenant, of a unit, of an item. */
@ApiExcludeController()
@Controller()
export class NewsController {
  constructor(
    private readonly publics: PublicService,
    private readonly answers: PublicAnswers,
    private readonly news: NewsService,
    private readonly origin: PublicOrigin,
  ) {}

  @Get(':tenant/feed.atom')
  @PublicRoute()
  async ofTenant(
    @Param('tenant') tenant: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.feed(tenant, { kind: 'tenant' }, request, reply);
  }

  @Get(':tenant/units/:unit/feed.atom')
  @PublicRoute()
  async ofUnit(
    @Param('tenant') tenant: string,
    @Param('unit') teryt: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.feed(tenant, { kind: 'unit', teryt }, request, reply);
  }

  @Get(':tenant/items/:code/feed.atom')
  @PublicRoute()
  async ofItem(
    @Param('tenant') tenant: string,
    @Param('code') code: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.feed(tenant, { kind: 'item', code }, request, reply);
  }

  private async feed(slug: string, of: NewsOf, request: FastifyRequest, reply: FastifyReply): Promise<void> {
    if (isReserved(slug)) throw new DomainError('not_found');
    const { language } = addressOf(request);
    // A withdrawal is news also when nothing holds any more.
    const opened = await this.publics.openAnyway(slug);
    const origin = this.origin.of(request);
    const { tenant, publications } = opened;
    mayBeEmbedded(reply);
    void reply.header('Access-Control-Allow-Origin', '*');
    const list = await this.news.list(opened, of, language);
    const address = `${list.page}/feed.atom${language === 'pl' ? '' : `?lang=${language}`}`;
    await this.answers.send(request, reply, {
      madeFrom: [WRITING, origin, language, JSON.stringify(tenant), JSON.stringify(list)],
      seen: [opened.seen],
      mediaType: 'application/atom+xml; charset=utf-8',
      make: () =>
        Promise.resolve(
          atomOf(list, {
            origin,
            address,
            language,
            tenant: { slug: tenant.slug, name: pickText(tenant.name, language).text },
            about: NEWS_WORDS[language].about,
            updated: publications.at(-1)?.publishedAt ?? new Date(0),
          }),
        ),
    });
  }
}
