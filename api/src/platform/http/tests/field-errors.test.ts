import { describe, expect, it } from '@jest/globals';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { DomainError } from '../domain-error.js';
import { IsDay } from '../field-rules.js';
import { ValidationPipe } from '../validation.pipe.js';

class Link {
  @IsString()
  url: string;
}

class Request {
  @IsString()
  @MaxLength(5)
  title: string;

  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(3)
  page?: number;

  @IsOptional()
  @IsDay()
  day?: string | null;

  @IsOptional()
  @IsIn(['a', 'b'])
  kind?: string;

  @IsOptional()
  @IsArray()
  @ArrayMaxSize(2)
  @ValidateNested({ each: true })
  @Type(() => Link)
  links?: Link[];
}

async function refusalsOf(body: unknown, type: 'body' | 'query' = 'body'): Promise<unknown> {
  try {
    await new ValidationPipe().transform(body, { type, metatype: Request });
  } catch (error) {
    if (error instanceof DomainError) return error.extra.errors;
    throw error;
  }
  return [];
}

describe('a field', () => {
  it.each([
    ['that is missing', {}, [{ pointer: '/title', code: 'required' }]],
    ['of a wrong type', { title: 1 }, [{ pointer: '/title', code: 'not_a_string' }]],
    ['that is too long', { title: 'abcdef' }, [{ pointer: '/title', code: 'too_long', params: { max: 5 } }]],
    [
      'out of range',
      { title: 'a', page: 4 },
      [{ pointer: '/page', code: 'out_of_range', params: { min: 1, max: 3 } }],
    ],
    [
      'with a day that does not exist',
      { title: 'a', day: '2026-02-30' },
      [{ pointer: '/day', code: 'not_a_date' }],
    ],
    [
      'outside a list',
      { title: 'a', kind: 'c' },
      [{ pointer: '/kind', code: 'not_in_list', params: { allowed: ['a', 'b'] } }],
    ],
    ['nobody knows', { title: 'a', 'x/y': 1 }, [{ pointer: '/x~1y', code: 'unknown_field' }]],
    [
      'inside a list',
      { title: 'a', links: [{ url: 'u' }, { url: 2 }] },
      [{ pointer: '/links/1/url', code: 'not_a_string' }],
    ],
    [
      'with too many entries',
      { title: 'a', links: [{ url: 'u' }, { url: 'u' }, { url: 'u' }] },
      [{ pointer: '/links', code: 'too_many', params: { max: 2 } }],
    ],
  ])('%s is told with its place and the facts', async (_, body, errors) => {
    expect(await refusalsOf(body)).toEqual(errors);
  });

  it('of a query is told by its name', async () => {
    expect(await refusalsOf({ title: 'a', page: 'x' }, 'query')).toEqual([
      { pointer: '?page', code: 'not_an_integer' },
    ]);
  });

  it('may be null where it is optional', async () => {
    expect(await refusalsOf({ title: 'a', day: null })).toEqual([]);
  });

  it.each([[[1]], ['text'], [7]])('has no place in %j', async (body) => {
    expect(await refusalsOf(body)).toEqual([{ pointer: '', code: 'not_an_object' }]);
  });
});
