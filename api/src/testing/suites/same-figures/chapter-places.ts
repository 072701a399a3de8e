import { expect } from '@jest/globals';
import { normal, readDocx, readPdf, rowsOf } from '../../../modules/council-chapters/tests/read-chapter.js';
import type { PublicScorecardResponse } from '../../../modules/publications/public.dto.js';
import { wordsIn } from './page-places.js';
import type { Place, Said, World } from './places.js';
import type { Question } from './said.js';

/** Chapters of so many units of each publication are read. */
const SOME = 2;

/** The chapters for councils, both files: the figure of the unit, and a row of each phase and area. */
export const CHAPTER_PLACES: readonly Place[] = [
  { name: 'council chapter', routes: ['GET /:tenant/units/:unit/chapter/:file'], read: chapters },
];

async function chapters(world: World): Promise<Said[]> {
  const said: Said[] = [];
  const { slug } = world.history.tenant;
  for (const { number, asOf, oracle } of world.history.published) {
    for (const teryt of world.history.draws.some(oracle.membersOn(asOf), SOME)) {
      const where = `/${slug}/units/${teryt}/chapter/${number}`;
      const say = (about: Partial<Question>, text: string): void => {
        const question: Question = { of: teryt, view: 'coverage', asOf, publication: number, ...about };
        said.push(...wordsIn(text).map((words) => ({ where, question, words })));
      };
      const card = JSON.parse(
        (await world.bytes(`/api/v1/public/${slug}/units/${teryt}?publication=${number}`)).toString(),
      ) as PublicScorecardResponse;
      const parts = [
        ...card.phases.map(({ key }) => ({ phase: Number(key) })),
        ...card.areas.map(({ key }) => ({ area: key })),
      ];
      const document = (await readDocx(await world.bytes(`${where}.docx`))).get('word/document.xml') ?? '';
      const rows = rowsOf(document).filter(([first, bar]) => bar === '' && first !== '');
      const { text } = await readPdf(await world.bytes(`${where}.pdf`));
      expect([where, rows.length]).toEqual([where, parts.length]);
      rows.forEach(([, , confirmed = ''], at) => {
        say(parts[at] ?? {}, confirmed);
        expect(text).toContain(confirmed);
      });
      for (const words of [normal(document.replace(/<[^>]*>/g, ' ')), text]) {
        const whole = /(\d[\d ]*) z (\d[\d ]*) \((\d+) %\) zadań/.exec(words);
        if (whole) say({}, whole[0]);
      }
    }
  }
  return said;
}
