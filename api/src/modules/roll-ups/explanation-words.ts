import type { InterfaceLanguage, Standing } from '@miara/shared';
import type { CountedAs, FigureView, LeftOutBecause } from './roll-up-words.js';

/** Columns of an explanation's file, in order. */
export const COLUMNS = [
  'row',
  'teryt',
  'unit',
  'view',
  'area',
  'phase',
  'item',
  'title',
  'standing',
  'since',
  'counted',
  'weight',
  'residents',
  'numerator',
  'denominator',
  'declared',
  'because',
  'proof',
  'asOf',
  'standardVersion',
  'explain',
] as const;

export type Column = (typeof COLUMNS)[number];

interface ExplanationWords {
  sheet: string;
  fileName: string;
  column: Readonly<Record<Column, string>>;
  row: Readonly<Record<'figure' | 'duty' | 'unit' | 'leftOut' | 'notApplicable', string>>;
  standing: Readonly<Record<Standing, string>>;
  counted: Readonly<Record<CountedAs, string>>;
  because: Readonly<Record<LeftOutBecause, string>>;
  view: Readonly<Record<FigureView, string>>;
}

/** The words of an explanation's file; those of the screens are in the interface. */
export const EXPLANATION_WORDS: Readonly<Record<InterfaceLanguage, ExplanationWords>> = {
  pl: {
    sheet: 'Wyjaśnienie',
    fileName: 'wyjasnienie',
    column: {
      row: 'Wiersz',
      teryt: 'TERYT',
      unit: 'Samorząd lub grupa',
      view: 'Sposób liczenia',
      area: 'Obszar',
      phase: 'Etap',
      item: 'Zadanie',
      title: 'Nazwa zadania',
      standing: 'Stan',
      since: 'Od',
      counted: 'Jak policzono',
      weight: 'Waga',
      residents: 'Mieszkańcy',
      numerator: 'Licznik',
      denominator: 'Mianownik',
      declared: 'Zadeklarowane',
      because: 'Dlaczego pominięto',
      proof: 'Dowody (powiązane dziś)',
      asOf: 'Stan na',
      standardVersion: 'Standard',
      explain: 'Adres wyjaśnienia',
    },
    row: {
      figure: 'wynik',
      duty: 'zadanie',
      unit: 'samorząd',
      leftOut: 'samorząd pominięty',
      notApplicable: 'nie dotyczy',
    },
    standing: {
      confirmed: 'potwierdzone',
      declared: 'zadeklarowane',
      lapsed: 'wygasło',
      in_progress: 'w toku',
      planned: 'planowane',
      not_started: 'nie rozpoczęto',
      not_applicable: 'nie dotyczy',
    },
    counted: { met: 'w liczniku i mianowniku', not_met: 'tylko w mianowniku', excluded: 'poza wynikiem' },
    because: {
      no_data: 'brak danych',
      nothing_applies: 'żadne zadanie nie dotyczy',
      land_powiat: 'powiat ziemski: mieszkańców liczą gminy',
      no_residents: 'nieznana liczba mieszkańców',
    },
    view: {
      equalUnits: 'każdy samorząd równo',
      allDuties: 'wszystkie zadania razem',
      byResidents: 'według liczby mieszkańców',
      shareOfUnits: 'odsetek samorządów',
      shareOfResidents: 'odsetek mieszkańców',
    },
  },
  en: {
    sheet: 'Explanation',
    fileName: 'explanation',
    column: {
      row: 'Row',
      teryt: 'TERYT',
      unit: 'Government or group',
      view: 'View',
      area: 'Area',
      phase: 'Phase',
      item: 'Item',
      title: 'Title of the item',
      standing: 'Standing',
      since: 'Since',
      counted: 'Counted as',
      weight: 'Weight',
      residents: 'Residents',
      numerator: 'Numerator',
      denominator: 'Denominator',
      declared: 'Declared',
      because: 'Why left out',
      proof: 'Evidence (linked today)',
      asOf: 'As of',
      standardVersion: 'Standard',
      explain: 'Address of the explanation',
    },
    row: {
      figure: 'figure',
      duty: 'item',
      unit: 'government',
      leftOut: 'government left out',
      notApplicable: 'not applicable',
    },
    standing: {
      confirmed: 'confirmed',
      declared: 'declared',
      lapsed: 'lapsed',
      in_progress: 'in progress',
      planned: 'planned',
      not_started: 'not started',
      not_applicable: 'not applicable',
    },
    counted: {
      met: 'numerator and denominator',
      not_met: 'denominator only',
      excluded: 'outside the figure',
    },
    because: {
      no_data: 'no data',
      nothing_applies: 'nothing applies',
      land_powiat: 'land powiat: its residents are counted in gminas',
      no_residents: 'residents unknown',
    },
    view: {
      equalUnits: 'equal governments',
      allDuties: 'all duties together',
      byResidents: 'by residents',
      shareOfUnits: 'share of governments',
      shareOfResidents: 'share of residents',
    },
  },
};
