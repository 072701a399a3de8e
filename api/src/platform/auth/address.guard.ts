import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { isUUID } from 'class-validator';
import type { FastifyRequest } from 'fastify';
import { DomainError } from '../http/domain-error.js';
import { isTeryt } from '../http/field-rules.js';

/**
 * An address that cannot exist is not there: a parameter `id` (or `…Id`) is a UUID and `teryt` a TERYT code,
 * on every route. Without this the database would refuse the text and the answer would be a fault of ours.
 */
@Injectable()
export class AddressGuard implements CanActivate {
  canActivate(context: ExecutionContext): boolean {
    const { params } = context.switchToHttp().getRequest<FastifyRequest>();
    for (const [name, value] of Object.entries((params ?? {}) as Record<string, string>)) {
      if (!isPossible(name, value)) throw new DomainError('not_found');
    }
    return true;
  }
}

function isPossible(name: string, value: string): boolean {
  if (name === 'id' || name.endsWith('Id')) return isUUID(value, 'all');
  if (name === 'teryt') return isTeryt(value);
  return !value.includes('\0'); // PostgreSQL has no text with a NUL in it
}
