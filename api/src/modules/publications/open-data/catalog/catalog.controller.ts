import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { AppConfig } from '../../../../config/config.js';
import { PublicRoute } from '../../../../platform/auth/decorators.js';
import { partsOf, PublicAnswers } from '../../answers/public-answers.js';
import { PublicService, type OpenPublication } from '../../public.service.js';
import { OpenDataService } from '../open-data.service.js';
import { presentCatalog } from './catalog.presenter.js';
import type { Thing } from './statements.js';
import { writeJsonLd } from './write-jsonld.js';
import { writeRdfXml } from './write-rdfxml.js';

interface Writer {
  mediaType: string;
  write: (things: readonly Thing[]) => string;
}

const JSON_LD: Writer = { mediaType: 'application/ld+json; charset=utf-8', write: writeJsonLd };
const RDF_XML: Writer = { mediaType: 'application/rdf+xml; charset=utf-8', write: writeRdfXml };

/** The catalogue that data portals harvest, of all tenants and of each. */
@ApiExcludeController()
@Controller()
export class CatalogController {
  constructor(
    private readonly publics: PublicService,
    private readonly data: OpenDataService,
    private readonly answers: PublicAnswers,
    private readonly config: AppConfig,
  ) {}

  @Get('catalog.jsonld')
  @PublicRoute()
  async allAsJson(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    await this.send(request, reply, null, JSON_LD);
  }

  @Get('catalog.rdf')
  @PublicRoute()
  async allAsXml(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    await this.send(request, reply, null, RDF_XML);
  }

  @Get(':tenant/catalog.jsonld')
  @PublicRoute()
  async oneAsJson(
    @Param('tenant') tenant: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.send(request, reply, tenant, JSON_LD);
  }

  @Get(':tenant/catalog.rdf')
  @PublicRoute()
  async oneAsXml(
    @Param('tenant') tenant: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.send(request, reply, tenant, RDF_XML);
  }

  private async send(
    request: FastifyRequest,
    reply: FastifyReply,
    slug: string | null,
    { mediaType, write }: Writer,
  ): Promise<void> {
    const origin = this.config.origin ?? `${request.protocol}://${request.host}`;
    const opened: OpenPublication[] = [];
    for (const one of slug === null ? (await this.publics.tenants()).map((tenant) => tenant.slug) : [slug]) {
      opened.push(await this.publics.open(one));
    }
    await this.answers.send(request, reply, {
      madeFrom: [origin, ...opened.flatMap(partsOf), JSON.stringify(opened.map(({ contact }) => contact))],
      seen: [await this.publics.seenTenants(), ...opened.map(({ seen }) => seen)],
      mediaType,
      make: async () => {
        const tenants = await Promise.all(opened.map((one) => this.data.catalogued(one)));
        return write(presentCatalog(origin, tenants, slug === null ? null : (opened[0]?.tenant ?? null)));
      },
    });
  }
}
