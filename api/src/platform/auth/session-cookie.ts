import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { AppConfig } from '../../config/config.js';

const NAME = 'miara_session';
/** Browsers accept this prefix only with Secure, Path=/ and no Domain, so no neighbour site can set it. */
const SECURE_NAME = `__Host-${NAME}`;

/** The cookie that carries the token of a session: out of reach of scripts and of other sites' requests. */
@Injectable()
export class SessionCookie {
  constructor(private readonly config: AppConfig) {}

  read(request: FastifyRequest): string | null {
    return request.cookies[this.nameFor(request)] ?? null;
  }

  set(request: FastifyRequest, reply: FastifyReply, token: string, expiresAt: Date): void {
    void reply.setCookie(this.nameFor(request), token, { ...this.optionsFor(request), expires: expiresAt });
  }

  clear(request: FastifyRequest, reply: FastifyReply): void {
    void reply.clearCookie(this.nameFor(request), this.optionsFor(request));
  }

  private nameFor(request: FastifyRequest): string {
    return this.isSecure(request) ? SECURE_NAME : NAME;
  }

  private optionsFor(request: FastifyRequest) {
    return { httpOnly: true, sameSite: 'lax', path: '/', secure: this.isSecure(request) } as const;
  }

  private isSecure(request: FastifyRequest): boolean {
    return this.config.origin?.startsWith('https:') ?? request.protocol === 'https';
  }
}
