import writeXlsxFile from 'write-excel-file/node';
import { UNITS } from '../../../testing/builders/index.js';

/** A bad row: what is wrong and in which column it is told. */
export interface BadRow {
  /** As the spreadsheet counts. */
  number: number;
  code: string;
  column: string;
}

export interface BigRegister {
  headings: readonly string[];
  rows: readonly (readonly string[])[];
  bad: readonly BadRow[];
}

const HEADINGS = [
  ...['Data', 'Data zakończenia', 'Nazwa działania', 'Typ', 'Realizator', 'Gmina', 'Kod zadania', 'Miejsce'],
  ...['Uwagi', 'Liczba uczestników', 'Grupa docelowa', 'Język', 'Koszt', 'Źródło finansowania', 'Partnerzy'],
  ...[
    'Nr sprawy',
    'Sporządził',
    'Rok',
    'Kwartał',
    'Telefon',
    'Nr umowy',
    'Dział',
    'Rozdział',
    'Paragraf',
    'Kontrola',
  ],
];
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const columnOf = (heading: string): string => LETTERS[HEADINGS.indexOf(heading)] ?? '';

/** Ten kinds of mistakes that people make, each with the cell that is wrong. */
const MISTAKES: readonly { heading: string; says: string; code: string; column?: string }[] = [
  { heading: 'Data', says: '31.02.2026', code: 'day_unreadable' },
  { heading: 'Data', says: '', code: 'day_missing' },
  { heading: 'Data zakończenia', says: '01.01.2020', code: 'period_reversed' },
  { heading: 'Nazwa działania', says: '', code: 'title_missing' },
  { heading: 'Typ', says: 'coś innego niż lista', code: 'kind_unknown' },
  { heading: 'Gmina', says: 'Pcim Dolny', code: 'unit_unknown' },
  { heading: 'Gmina', says: 'Puck', code: 'unit_ambiguous' },
  { heading: 'Kod zadania', says: 'EDU-77', code: 'item_unknown' },
  { heading: 'Liczba uczestników', says: 'kilkanaście', code: 'count_unreadable' },
  { heading: 'Koszt', says: 'ok. tysiąca', code: 'money_unreadable' },
];

/** A register as a powiat keeps it, of so many rows and columns, with so many bad rows of ten kinds in it. */
export function bigRegister(size: number, bad: number): BigRegister {
  const wrong = new Map(
    Array.from({ length: bad }, (_, index) => [
      Math.floor(((index + 0.5) * size) / bad),
      index % MISTAKES.length,
    ]),
  );
  const told: BadRow[] = [];
  const rows = Array.from({ length: size }, (_, index) => {
    const row = goodRow(index);
    const mistake = MISTAKES[wrong.get(index) ?? -1];
    if (mistake) {
      row[HEADINGS.indexOf(mistake.heading)] = mistake.says;
      told.push({ number: index + 2, code: mistake.code, column: columnOf(mistake.heading) });
    }
    return row;
  });
  return { headings: HEADINGS, rows, bad: told };
}

function goodRow(index: number): string[] {
  const day = new Date(Date.UTC(2021, 0, 1 + (index % 1800))).toISOString().slice(0, 10);
  const [year = '', month = '', date = ''] = day.split('-');
  const people = index % 90;
  const zloty = 100 + (index % 5000);
  return [
    ...[
      `${date}.${month}.${year}`,
      index % 7 === 0 ? day : '',
      `Zajęcia integracyjne nr ${index}: język, prawo i kultura`,
    ],
    ...[['szkolenie', 'kurs', 'wydarzenie', 'spotkanie'][index % 4] ?? '', 'powiat pucki'],
    ...[['gm. Władysławowo', 'Puck (gmina wiejska)', UNITS.puck.teryt][index % 3] ?? '', 'EDU-02; LAB-02'],
    ...[
      `Dom kultury, sala ${index % 12}`,
      'Przebieg zgodny z programem; lista obecności w aktach.',
      String(people),
    ],
    ...[people > 10 ? `nauczyciele: ${people % 10}; mieszkańcy: ${people}` : '', 'polski, ukraiński'],
    ...[
      `${zloty},50 zł`,
      index % 2 === 0 ? 'FAMI' : `budżet własny: ${zloty},00`,
      `Fundacja nr ${index % 25}`,
    ],
    ...[`ZS.${index}.2026`, 'jk', year, 'II', '58 555 00 00', `U/${index}`, '852', '85295', '4300', 'tak'],
  ];
}

export async function asWorkbook({ headings, rows }: BigRegister): Promise<Buffer> {
  const text = (value: string) => (value === '' ? null : { value, type: String });
  return writeXlsxFile([headings.map(text), ...rows.map((row) => row.map(text))]).toBuffer();
}
