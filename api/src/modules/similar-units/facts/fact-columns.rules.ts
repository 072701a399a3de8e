import type { UnitFactField } from '@miara/shared';
import { keyOf, textOf, type Cell } from '../../registers/register-files.reader.js';

/** A column of a file and what it says. */
export interface Column {
  field: UnitFactField;
  /** From 0. */
  index: number;
  /** An area is written in hectares or in square kilometres. */
  inSquareKilometres: boolean;
}

/** What statistical offices and town halls call the columns, folded. */
const HEADINGS: Readonly<Record<UnitFactField, readonly string[]>> = {
  teryt: ['teryt', 'kod teryt', 'kod', 'kod jst', 'kod gminy', 'identyfikator', 'code'],
  year: ['rok', 'year', 'rok danych'],
  areaHectares: ['powierzchnia', 'powierzchnia ha', 'powierzchnia w ha', 'area', 'area ha', 'hectares'],
  residents: ['mieszkancy', 'liczba mieszkancow', 'ludnosc', 'liczba ludnosci', 'residents', 'population'],
  foreignResidents: [
    'cudzoziemcy',
    'liczba cudzoziemcow',
    'mieszkancy cudzoziemcy',
    'cudzoziemcy mieszkancy',
    'foreign residents',
    'foreigners',
  ],
  source: ['zrodlo', 'adres zrodla', 'zrodlo danych', 'source', 'source address', 'link'],
};

const AREA_IN_KILOMETRES = ['powierzchnia km2', 'powierzchnia w km2', 'area km2', 'square kilometres'];

/** What a heading means; null when it means nothing to us (a name, a remark). */
export function fieldOfHeading(cell: Cell): Omit<Column, 'index'> | null {
  const text = textOf(cell);
  if (text === null) return null;
  const key = keyOf(text.replaceAll('²', '2'));
  if (AREA_IN_KILOMETRES.includes(key)) return { field: 'areaHectares', inSquareKilometres: true };
  const fields = Object.keys(HEADINGS) as UnitFactField[];
  const field = fields.find((one) => HEADINGS[one].includes(key));
  return field === undefined ? null : { field, inSquareKilometres: false };
}
