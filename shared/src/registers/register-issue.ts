import type { MessageEntry } from '../problems/problem-entry.js';

interface IssueEntry extends MessageEntry {
  readonly verdict: 'warning' | 'error';
}

const error = (params: readonly string[], pl: string, en: string): IssueEntry => ({
  verdict: 'error',
  params,
  detail: { pl, en },
});
const warning = (params: readonly string[], pl: string, en: string): IssueEntry => ({
  verdict: 'warning',
  params,
  detail: { pl, en },
});

/** What can be wrong with a cell of a register: the closed list. Errors keep the row out, warnings do not. */
export const REGISTER_ISSUES = {
  cell_error: error([], 'Komórka zawiera błąd formuły arkusza.', 'The cell holds an error of a formula.'),
  day_missing: error([], 'Brakuje daty.', 'The day is missing.'),
  day_unreadable: error(
    [],
    'Nie rozpoznajemy daty. Wpisz ją na przykład tak: 12.03.2026 albo 2026-03-12.',
    'This is not a day we can read. Write it like 2026-03-12 or 12.03.2026.',
  ),
  day_out_of_range: error(
    ['from', 'until'],
    'Data jest poza zakresem od {from} do {until}.',
    'The day lies outside {from} to {until}.',
  ),
  period_reversed: error(
    [],
    'Data zakończenia jest wcześniejsza niż data rozpoczęcia.',
    'The last day is before the first.',
  ),
  title_missing: error([], 'Brakuje tytułu.', 'The title is missing.'),
  text_too_long: error(
    ['max'],
    'Tekst jest za długi: najwyżej {max} znaków.',
    'The text is too long: at most {max} characters.',
  ),
  kind_unknown: error(
    [],
    'Nie ma takiego rodzaju działania na liście rodzajów.',
    'There is no such kind on the list of kinds.',
  ),
  status_unknown: error(
    [],
    'Nie rozpoznajemy statusu. Możliwe: planowane, w toku, zrealizowane, odwołane.',
    'Unknown status. Possible: planned, ongoing, done, cancelled.',
  ),
  visibility_unknown: error(
    [],
    'Nie rozpoznajemy widoczności. Możliwe: wewnętrzna, publiczna.',
    'Unknown visibility. Possible: internal, public.',
  ),
  unit_missing: error(
    [],
    'Nie wiadomo, który samorząd to zrealizował.',
    'It is not said which unit carried it.',
  ),
  unit_unknown: error(
    ['name'],
    'W tym obszarze nie ma samorządu „{name}”.',
    'There is no unit “{name}” in this area.',
  ),
  unit_ambiguous: error(
    ['name', 'candidates'],
    'Nazwa „{name}” pasuje do kilku samorządów: {candidates}. Podaj kod TERYT albo rodzaj gminy.',
    'The name “{name}” fits several units: {candidates}. Give the TERYT code or the kind of gmina.',
  ),
  unit_outside_place: error(
    ['name'],
    'Samorząd {name} jest poza Twoim terenem.',
    '{name} lies outside your place.',
  ),
  item_unknown: error(
    ['item'],
    'W obowiązującej wersji standardu nie ma zadania {item}.',
    'The standard in force has no item {item}.',
  ),
  item_not_a_duty: error(
    ['item'],
    'Zadanie {item} nie dotyczy żadnego z tych samorządów.',
    'Item {item} is the duty of none of these units.',
  ),
  count_unreadable: error(
    [],
    'To nie jest liczba osób. Wpisz liczbę całkowitą.',
    'This is not a number of people. Write a whole number.',
  ),
  money_unreadable: error(
    [],
    'To nie jest kwota. Wpisz ją na przykład tak: 1 234,50.',
    'This is not an amount. Write it like 1234.50.',
  ),
  number_too_large: error(['max'], 'Liczba jest za duża: najwyżej {max}.', 'Too large: at most {max}.'),
  list_unreadable: error(
    [],
    'Nie rozpoznajemy listy. Oddziel pozycje średnikami.',
    'The list cannot be read. Part its entries with semicolons.',
  ),
  named_twice: error(['name'], '„{name}” występuje dwa razy.', '“{name}” is named twice.'),
  audience_unknown: error(
    ['name'],
    'Nie rozpoznajemy grupy odbiorców „{name}”.',
    'Unknown audience “{name}”.',
  ),
  audience_count_missing: error(
    ['name'],
    'Przy grupie „{name}” brakuje liczby osób.',
    'The number of people is missing for “{name}”.',
  ),
  audience_over_total: error(
    ['name', 'total'],
    'Grupa „{name}” jest większa niż liczba wszystkich uczestników ({total}).',
    'The audience “{name}” is larger than all people reached ({total}).',
  ),
  language_unknown: error(['name'], 'Nie rozpoznajemy języka „{name}”.', 'Unknown language “{name}”.'),
  funding_unknown: error(
    ['name'],
    'Nie ma takiego źródła finansowania na liście: „{name}”.',
    'There is no such funding source on the list: “{name}”.',
  ),
  funding_amount_missing: error(
    ['name'],
    'Przy źródle „{name}” brakuje kwoty, a źródeł jest kilka albo nie podano kosztu.',
    'The amount of “{name}” is missing, and there are several sources or no cost is given.',
  ),
  funding_over_cost: error(
    [],
    'Kwoty ze źródeł finansowania są większe niż koszt.',
    'The amounts of the funding sources exceed the cost.',
  ),
  share_unreadable: error(
    ['name'],
    'Nie rozpoznajemy udziału „{name}”. Wpisz na przykład: 2211031: 10 os., 1200,00 zł.',
    'The share “{name}” cannot be read. Write for example: 2211031: 10 os., 1200,00 zł.',
  ),
  share_units: error(
    [],
    'Udziały muszą wymieniać dokładnie te samorządy, którym działanie jest zaliczane.',
    'The shares must name exactly the units that the action is credited to.',
  ),
  share_sums: error(
    [],
    'Suma udziałów nie zgadza się z liczbą uczestników albo z kosztem.',
    'The shares do not sum to the people reached or to the cost.',
  ),
  partner_unknown: error(
    ['name'],
    'Nie ma „{name}” w spisie partnerów. Dodaj ten podmiot albo zaznacz tworzenie brakujących.',
    '“{name}” is not in the directory of partners. Add it, or choose to create those that are missing.',
  ),
  partner_in_both: error(
    ['name'],
    '„{name}” jest i organizatorem, i partnerem.',
    '“{name}” is both organiser and partner.',
  ),
  partner_new: warning(
    ['name'],
    '„{name}” zostanie dodany do spisu partnerów.',
    '“{name}” will be added to the directory of partners.',
  ),
  evidence_not_found: warning(
    ['name'],
    'Dowód „{name}” nie jest dołączany: nie ma dokładnie jednego o takim tytule.',
    'The proof “{name}” is not linked: there is not exactly one with this title.',
  ),
  duplicate_in_log: warning(
    ['title'],
    'W rejestrze działań jest już wpis z tego dnia, tego samorządu i o tym tytule.',
    'The log already holds an action of this day, unit and title.',
  ),
  duplicate_in_file: warning(['row'], 'Taki sam wpis jest w wierszu {row}.', 'Row {row} says the same.'),
} as const satisfies Record<string, IssueEntry>;

export type RegisterIssueCode = keyof typeof REGISTER_ISSUES;

export const REGISTER_ISSUE_CODES = Object.keys(REGISTER_ISSUES) as RegisterIssueCode[];
