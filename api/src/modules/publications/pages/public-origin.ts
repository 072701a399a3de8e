import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { AppConfig } from '../../../config/config.js';

/** Where the public pages are, for addresses that are read elsewhere: `https://miara.example`. */
@Injectable()
export class PublicOrigin {
  constructor(private readonly config: AppConfig) {}

  /** As it is configured; otherwise as this request came. */
  of(request: FastifyRequest): string {
    return this.config.origin ?? `${request.protocol}://${request.host}`;
  }
}
