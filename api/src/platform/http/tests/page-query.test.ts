import { describe, expect, it } from '@jest/globals';
import { DomainError } from '../domain-error.js';
import { PageQuery, pageOf, toPage } from '../page-query.js';

function query(size?: number, after?: string): PageQuery {
  return Object.assign(new PageQuery(), {
    ...(size === undefined ? {} : { 'page[size]': size }),
    ...(after === undefined ? {} : { 'page[after]': after }),
  });
}

describe('a page', () => {
  it('has fifty rows unless told', () => {
    expect(pageOf(query(), 1)).toEqual({ size: 50, after: null });
  });

  it('leads to the next by the key of its last row', () => {
    const page = toPage([1, 2, 3], 2, (row) => [row, `name ${row}`]);
    expect(page.rows).toEqual([1, 2]);
    expect(pageOf(query(2, page.next ?? ''), 2).after).toEqual([2, 'name 2']);
  });

  it('is the last when no row is left', () => {
    expect(toPage([1, 2], 2, (row) => [row]).next).toBeNull();
    expect(toPage([], 2, () => []).next).toBeNull();
  });

  it.each([
    '',
    'nonsense',
    Buffer.from('{"a":1}').toString('base64url'),
    Buffer.from('[[1]]').toString('base64url'),
  ])('does not begin at a cursor that is not ours: %s', (cursor) => {
    expect(() => pageOf(query(2, cursor), 1)).toThrow(DomainError);
  });
});
