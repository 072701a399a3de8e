import { ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import { PAGE_LIMITS } from '@miara/shared';
import { DomainError } from './domain-error.js';

/** How a list is read in pages: `?page[size]=50&page[after]=<next of the page before>`. */
export class PageQuery {
  @ApiPropertyOptional({
    description: 'Rows in a page.',
    minimum: 1,
    maximum: PAGE_LIMITS.max,
    default: PAGE_LIMITS.default,
  })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(PAGE_LIMITS.max)
  'page[size]'?: number;

  @ApiPropertyOptional({ description: 'Where the page begins: `next` of the page before. Opaque.' })
  @IsOptional()
  @IsString()
  @MaxLength(500)
  'page[after]'?: string;
}

/** The position of the last row seen, in the order of the list. */
export type CursorKey = readonly (string | number | null)[];

/** A page asked for, with the cursor opened. */
export interface PageRequest {
  size: number;
  after: CursorKey | null;
}

/** One page of rows and the cursor of the next, null on the last. */
export interface Page<Row> {
  rows: Row[];
  next: string | null;
}

/**
 * Opens the page query. `keyLength` is how many values the list orders by; a cursor of another list is
 * refused with 400 `malformed_request`.
 */
export function pageOf(query: PageQuery, keyLength: number): PageRequest {
  const after = query['page[after]'];
  return {
    size: query['page[size]'] ?? PAGE_LIMITS.default,
    after: after === undefined ? null : decodeCursor(after, keyLength),
  };
}

/** Cuts `size + 1` rows read from the database to a page; the extra row only tells that more follow. */
export function toPage<Row>(rows: readonly Row[], size: number, keyOf: (row: Row) => CursorKey): Page<Row> {
  const page = rows.slice(0, size);
  const last = page.at(-1);
  return { rows: page, next: rows.length > size && last !== undefined ? encodeCursor(keyOf(last)) : null };
}

function encodeCursor(key: CursorKey): string {
  return Buffer.from(JSON.stringify(key)).toString('base64url');
}

function decodeCursor(cursor: string, keyLength: number): CursorKey {
  let key: unknown;
  try {
    key = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    key = null;
  }
  if (!Array.isArray(key) || key.length !== keyLength || !key.every(isCursorValue)) {
    throw new DomainError('malformed_request', { parameter: 'page[after]' });
  }
  return key;
}

function isCursorValue(value: unknown): value is string | number | null {
  return value === null || typeof value === 'string' || typeof value === 'number';
}
