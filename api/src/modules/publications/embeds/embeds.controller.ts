import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { PublicRoute } from '../../../platform/auth/decorators.js';
import { DomainError } from '../../../platform/http/domain-error.js';
import { isTeryt } from '../../../platform/http/field-rules.js';
import { mayBeEmbedded, mayBeFramed } from '../../../platform/http/embedding.js';
import { addressOf, isReserved } from '../pages/page-address.js';
import { PageSender } from '../pages/page-sender.js';
import type { PageView } from '../pages/public-page.js';
import { PublicOrigin } from '../pages/public-origin.js';
import { partsOf, PublicAnswers } from '../answers/public-answers.js';
import { presentOpened, presentPublicUnit, presentUnitList } from '../public.presenter.js';
import { PublicService, type OpenPublication } from '../public.service.js';
import { badge } from './badge.js';
import { isUnitKind, leagueOf } from './league.js';
import { CARD, embeddableOf, frameOf, inLanguage, oembedXml, within, type OEmbed } from './oembed.js';
import { PicturesService, type Drawn } from './pictures.service.js';
import { toPng } from './png.js';
import { SHARE_IMAGE, shareImage, type PicturedFigure } from './share-image.js';

const SVG = 'image/svg+xml; charset=utf-8';
/** Changes when the drawings do. */
const DRAWING = 'drawing 1';
const DAY_SECONDS = 86_400;

/**
 * Published figures for the pages of others: share images, badges, cards and leagues. Nothing here sets a cookie,
 * runs a script or asks anybody else for anything.
 */
@ApiExcludeController()
@Controller()
export class EmbedsController {
  constructor(
    private readonly publics: PublicService,
    private readonly answers: PublicAnswers,
    private readonly pictures: PicturesService,
    private readonly sender: PageSender,
    private readonly origin: PublicOrigin,
  ) {}

  @Get(':tenant/share.:format')
  @PublicRoute()
  async tenantImage(
    @Param('tenant') tenant: string,
    @Param('format') format: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.image({ tenant, format, request, reply }, { kind: 'tenant' });
  }

  @Get(':tenant/units/:unit/share.:format')
  @PublicRoute()
  async unitImage(
    @Param('tenant') tenant: string,
    @Param('unit') unit: string,
    @Param('format') format: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.image({ tenant, format, request, reply }, { kind: 'unit', teryt: unit });
  }

  @Get(':tenant/items/:code/share.:format')
  @PublicRoute()
  async itemImage(
    @Param('tenant') tenant: string,
    @Param('code') code: string,
    @Param('format') format: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.image({ tenant, format, request, reply }, { kind: 'item', code });
  }

  @Get(':tenant/units/:unit/badge.svg')
  @PublicRoute()
  async unitBadge(
    @Param('tenant') tenant: string,
    @Param('unit') unit: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.picture({ tenant, request, reply }, { kind: 'unit', teryt: unit }, SVG, badge);
  }

  @Get(':tenant/units/:unit/card')
  @PublicRoute()
  async card(
    @Param('tenant') tenant: string,
    @Param('unit') unit: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    mayBeFramed(reply);
    await this.page({ tenant, request, reply }, async (opened) => {
      const counted = (await this.publics.find(opened, undefined)).units.find(
        ({ unit: { teryt } }) => teryt === unit,
      );
      if (!counted) throw new DomainError('not_found');
      return { kind: 'card', card: { ...presentOpened(opened), ...presentPublicUnit(opened, counted) } };
    });
  }

  @Get(':tenant/embed/league')
  @PublicRoute()
  async league(
    @Param('tenant') tenant: string,
    @Query('kind') kind: unknown,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    mayBeFramed(reply);
    await this.page({ tenant, request, reply }, async (opened) => {
      if (!isUnitKind(kind)) throw new DomainError('not_found');
      const { units } = presentUnitList(await this.publics.find(opened, undefined));
      return { kind: 'league', league: { ...presentOpened(opened), ...leagueOf(kind, units) } };
    });
  }

  /** "Embed this": the codes, ready to be copied, and what they look like. */
  @Get(':tenant/embed')
  @PublicRoute()
  async codes(
    @Param('tenant') tenant: string,
    @Query('unit') unit: unknown,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.page({ tenant, request, reply }, async (opened) => {
      const { units } = presentUnitList(await this.publics.find(opened, undefined));
      const chosen = isTeryt(unit) ? units.find(({ unit: { teryt } }) => teryt === unit) : units[0];
      if (!chosen) throw new DomainError('not_found');
      return { kind: 'embed', embed: { ...presentOpened(opened), units, chosen } };
    });
  }

  /** oEmbed: what a unit's page becomes where its address is pasted. */
  @Get('oembed')
  @PublicRoute()
  async oembed(
    @Query() query: Record<string, unknown>,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const format = query['format'] ?? 'json';
    if (format !== 'json' && format !== 'xml') {
      void reply.status(501).type('text/plain; charset=utf-8').send('json or xml');
      return;
    }
    const origin = this.origin.of(request);
    const wanted = embeddableOf(typeof query['url'] === 'string' ? query['url'] : '', origin);
    if (!wanted) throw new DomainError('not_found');
    const { tenant, teryt, language } = wanted;
    const opened = await this.publics.open(tenant);
    const { title } = await this.pictures.figure(opened, { kind: 'unit', teryt }, language);
    const size = within(CARD, {
      ...sizeOf('width', query['maxwidth']),
      ...sizeOf('height', query['maxheight']),
    });
    const page = `${origin}/${tenant}/units/${teryt}`;
    const answer: OEmbed = {
      version: '1.0',
      type: 'rich',
      title: `${title} · ${opened.tenant.shortName}`,
      provider_name: 'Miara',
      provider_url: origin,
      cache_age: DAY_SECONDS,
      thumbnail_url: inLanguage(`${page}/share.png`, language),
      thumbnail_width: SHARE_IMAGE.width,
      thumbnail_height: SHARE_IMAGE.height,
      html: frameOf(inLanguage(`${page}/card`, language), title, size),
      ...size,
    };
    mayBeEmbedded(reply);
    void reply.header('Access-Control-Allow-Origin', '*');
    await this.answers.send(request, reply, {
      madeFrom: [...partsOf(opened), JSON.stringify(answer), format],
      seen: [opened.seen],
      mediaType: format === 'json' ? 'application/json; charset=utf-8' : 'text/xml; charset=utf-8',
      make: () => Promise.resolve(format === 'json' ? JSON.stringify(answer) : oembedXml(answer)),
    });
  }

  private async image(asked: Asked & { format: string }, drawn: Drawn): Promise<void> {
    if (asked.format === 'svg') return this.picture(asked, drawn, SVG, shareImage);
    if (asked.format !== 'png') throw new DomainError('not_found');
    return this.picture(asked, drawn, 'image/png', (figure) => toPng(shareImage(figure)));
  }

  private async picture(
    { tenant, request, reply }: Asked,
    drawn: Drawn,
    mediaType: string,
    draw: (figure: PicturedFigure) => string | Promise<Buffer>,
  ): Promise<void> {
    if (isReserved(tenant) || (drawn.kind === 'unit' && !isTeryt(drawn.teryt)))
      throw new DomainError('not_found');
    const { language, publication } = addressOf(request);
    const opened = await this.publics.open(tenant, publication);
    const figure = await this.pictures.figure(opened, drawn, language);
    mayBeEmbedded(reply);
    await this.answers.send(request, reply, {
      // The figure says it all: another note or reply beside it changes no picture.
      madeFrom: [DRAWING, JSON.stringify(figure)],
      seen: [opened.seen],
      mediaType,
      make: async () => draw(figure),
    });
  }

  private async page(
    { tenant, request, reply }: Asked,
    view: (opened: OpenPublication) => Promise<PageView>,
  ): Promise<void> {
    if (isReserved(tenant)) throw new DomainError('not_found');
    await this.sender.send(request, reply, async () => {
      const opened = await this.publics.open(tenant, addressOf(request).publication);
      return { madeFrom: partsOf(opened), seen: [opened.seen], view: () => view(opened) };
    });
  }
}

interface Asked {
  tenant: string;
  request: FastifyRequest;
  reply: FastifyReply;
}

/** A number of pixels that a reader has room for, where it told one. */
function sizeOf(name: 'width' | 'height', value: unknown): { width?: number; height?: number } {
  const size = typeof value === 'string' && /^[1-9]\d{0,4}$/.test(value) ? Number(value) : null;
  return size === null ? {} : { [name]: size };
}
