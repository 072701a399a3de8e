import { describe, expect, it } from '@jest/globals';
import { parseSearch } from '../../../../navigation/search-params.js';
import { readActionView } from '../action-view-state.js';

const read = (search: string) => readActionView(parseSearch(search));

describe('the address of the action log', () => {
  it('opens the list of everything when it says nothing', () => {
    expect(read('')).toEqual({
      view: 'list',
      filters: {},
      unreadable: [],
      sort: '-day',
      month: null,
      day: null,
      column: null,
      lanes: true,
    });
  });

  it('says view, filters and what the view shows', () => {
    expect(
      read(
        '?view=board&lanes=no&column=done&unit=2211031&kind=training&text=urz%C4%99dnik&month=2026-03&day=2026-03-05&sort=people',
      ),
    ).toEqual({
      view: 'board',
      filters: { unit: '2211031', kind: 'training', text: 'urzędnik' },
      unreadable: [],
      sort: 'people',
      month: '2026-03',
      day: '2026-03-05',
      column: 'done',
      lanes: false,
    });
  });

  it.each([
    ['unit=Puck', 'unit'],
    ['from=2026-02-30', 'from'],
    ['to=wczoraj', 'to'],
    ['status=zrobione', 'status'],
    ['item=EDU', 'item'],
    ['partner=1', 'partner'],
    ['kind=Szkolenie', 'kind'],
    ['withdrawn=yes', 'withdrawn'],
  ])('%s is left out, and named', (search, name) => {
    expect(read(`?${search}`)).toMatchObject({ filters: {}, unreadable: [name] });
  });

  it('shows the list for a view that is none', () => {
    expect(read('?view=gantt&month=2026-13&day=2026-02-30&column=lost&sort=luck')).toMatchObject({
      view: 'list',
      sort: '-day',
      month: null,
      day: null,
      column: null,
    });
  });
});
