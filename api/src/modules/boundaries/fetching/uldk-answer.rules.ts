/** What the national service of parcels (GUGiK ULDK) answers about a unit. */
export type UldkAnswer =
  | { kind: 'found'; wkt: string }
  /** It knows no such unit. */
  | { kind: 'unknown' }
  /** It says why it does not answer, in its own words. */
  | { kind: 'refused'; words: string };

/**
 * Reads an answer. The service says 200 to everything: what counts is the first line, `0` or the number of records,
 * `-1 brak wyników` for a unit that it does not know, or words. Records follow, one per line, fields parted by `|`.
 */
export function readUldkAnswer(text: string): UldkAnswer {
  const [status = '', ...records] = text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  if (/^-1 brak wynik/i.test(status)) return { kind: 'unknown' };
  if (!/^\d+$/.test(status)) return { kind: 'refused', words: status.slice(0, 200) || 'pusta odpowiedź' };
  const wkt = records
    .flatMap((record) => record.split('|'))
    .find((field) => /^(SRID=\d+;)?\s*(MULTI)?POLYGON/i.test(field.trim()));
  return wkt === undefined ? { kind: 'unknown' } : { kind: 'found', wkt: wkt.trim() };
}

/**
 * Questions that lead to a unit's area, the first one first. The service writes a gmina as `226101_1`; where it does not
 * know an urban-rural one as a whole (`…_3`), its town and its rural part are asked for together.
 */
export function uldkQuestions(teryt: string): string[] {
  if (teryt.length === 4) return [questionOf('GetCountyById', teryt)];
  const six = teryt.slice(0, 6);
  const kind = teryt.slice(6);
  const whole = questionOf('GetCommuneById', `${six}_${kind}`);
  return kind === '3' ? [whole, questionOf('GetAggregateArea', `${six}_4,${six}_5`)] : [whole];
}

function questionOf(request: string, id: string): string {
  return new URLSearchParams({ request, id, result: 'geom_wkt', srid: '4326' }).toString();
}
