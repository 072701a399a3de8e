import { describe, expect, it } from '@jest/globals';
import { readUldkAnswer, uldkQuestions } from '../fetching/uldk-answer.rules.js';
import { NoWkt, parseWkt } from '../reading/parse-wkt.rules.js';

describe('what the national service answers', () => {
  it.each([
    ['a record', '0\nSRID=4326;POLYGON((18 54,19 54,19 55,18 54))\n', { kind: 'found' }],
    [
      'how many records',
      '1\r\nSRID=4326;MULTIPOLYGON(((18 54,19 54,19 55,18 54)))|226101_1\r\n',
      { kind: 'found' },
    ],
    ['that it knows none', '-1 brak wyników\n', { kind: 'unknown' }],
    [
      'that it knows none, and complains',
      '-1 brak wyników\nbłędny format odpowiedzi XML',
      { kind: 'unknown' },
    ],
    ['a record without an area', '0\n226101_1\n', { kind: 'unknown' }],
    [
      'what it does not like',
      'niepoprawny parametr srid, specyfikacja usługi …',
      { kind: 'refused', words: 'niepoprawny parametr srid, specyfikacja usługi …' },
    ],
    ['a page of an error', '<html><body>502</body></html>', { kind: 'refused' }],
    ['nothing', '', { kind: 'refused', words: 'pusta odpowiedź' }],
  ])('%s is understood', (_, text, wanted) => {
    expect(readUldkAnswer(text)).toMatchObject(wanted);
  });

  it.each([
    ['2204', ['request=GetCountyById&id=2204&result=geom_wkt&srid=4326']],
    ['2261011', ['request=GetCommuneById&id=226101_1&result=geom_wkt&srid=4326']],
    [
      '2204023',
      [
        'request=GetCommuneById&id=220402_3&result=geom_wkt&srid=4326',
        'request=GetAggregateArea&id=220402_4%2C220402_5&result=geom_wkt&srid=4326',
      ],
    ],
  ])('%s is asked for by its kind', (teryt, questions) => {
    expect(uldkQuestions(teryt)).toEqual(questions);
  });
});

describe('well-known text', () => {
  it('of a polygon with a hole and of several parts is read', () => {
    expect(
      parseWkt('SRID=4326;POLYGON((18 54, 19 54,19 55,18 54),(18.1 54.1,18.2 54.1,18.2 54.2,18.1 54.1))'),
    ).toEqual({
      type: 'Polygon',
      coordinates: [
        [
          [18, 54],
          [19, 54],
          [19, 55],
          [18, 54],
        ],
        [
          [18.1, 54.1],
          [18.2, 54.1],
          [18.2, 54.2],
          [18.1, 54.1],
        ],
      ],
    });
    expect(parseWkt('MULTIPOLYGON Z(((1.5e1 54 0,19 54 0,19 55 0,15 54 0)))')).toEqual({
      type: 'MultiPolygon',
      coordinates: [
        [
          [
            [15, 54, 0],
            [19, 54, 0],
            [19, 55, 0],
            [15, 54, 0],
          ],
        ],
      ],
    });
  });

  it.each([
    ['LINESTRING(18 54,19 54)'],
    ['SRID=2180;POLYGON((470000 720000,480000 720000,480000 730000,470000 720000))'],
    ['POLYGON((18 54,19 54'],
    ['POLYGON((18 54,alert 54))'],
    [''],
  ])('%s is refused', (text) => {
    expect(() => parseWkt(text)).toThrow(NoWkt);
  });
});
