import type { MessageEntry } from './problem-entry.js';

/** What can be wrong with one field of a request: the closed list behind `errors[].code`. */
export const FIELD_ERRORS = {
  required: { params: [], detail: { pl: 'To pole jest wymagane.', en: 'This field is required.' } },
  not_a_string: { params: [], detail: { pl: 'Podaj tekst.', en: 'Give a text.' } },
  too_short: {
    params: ['min'],
    detail: {
      pl: 'Tekst jest za krótki[ (co najmniej {min} znaków)].',
      en: 'The text is too short[ (at least {min} characters)].',
    },
  },
  too_long: {
    params: ['max'],
    detail: {
      pl: 'Tekst jest za długi[ (najwyżej {max} znaków)].',
      en: 'The text is too long[ (at most {max} characters)].',
    },
  },
  not_an_integer: { params: [], detail: { pl: 'Podaj liczbę całkowitą.', en: 'Give a whole number.' } },
  not_a_number: { params: [], detail: { pl: 'Podaj liczbę.', en: 'Give a number.' } },
  not_a_boolean: { params: [], detail: { pl: 'Podaj wartość tak lub nie.', en: 'Give yes or no.' } },
  not_a_date: {
    params: [],
    detail: {
      pl: 'Podaj istniejący dzień w postaci RRRR-MM-DD.',
      en: 'Give a day that exists, written YYYY-MM-DD.',
    },
  },
  not_an_instant: {
    params: [],
    detail: {
      pl: 'Podaj datę i godzinę wraz ze strefą czasową.',
      en: 'Give a date and time with its time zone.',
    },
  },
  not_in_list: {
    params: ['allowed'],
    detail: {
      pl: 'Wybierz jedną z dozwolonych wartości[: {allowed}].',
      en: 'Choose one of the allowed values[: {allowed}].',
    },
  },
  unknown_field: {
    params: [],
    detail: {
      pl: 'Tego pola tu nie ma. Usuń je z zapytania.',
      en: 'There is no such field. Remove it from the request.',
    },
  },
  not_a_uuid: {
    params: [],
    detail: { pl: 'Podaj identyfikator w postaci UUID.', en: 'Give an identifier that is a UUID.' },
  },
  not_an_email: {
    params: [],
    detail: {
      pl: 'Podaj prawidłowy adres e-mail, na przykład imie.nazwisko@urzad.example.',
      en: 'Give a valid e-mail address, for example name.surname@office.example.',
    },
  },
  not_a_url: {
    params: [],
    detail: {
      pl: 'Podaj pełny adres strony, zaczynający się od https:// lub http://.',
      en: 'Give the full address of the page, beginning with https:// or http://.',
    },
  },
  not_a_teryt: {
    params: [],
    detail: {
      pl: 'Podaj kod TERYT: 7 cyfr dla gminy albo 4 cyfry dla powiatu.',
      en: 'Give a TERYT code: 7 digits for a gmina or 4 digits for a powiat.',
    },
  },
  not_a_list: { params: [], detail: { pl: 'Podaj listę wartości.', en: 'Give a list of values.' } },
  not_an_object: { params: [], detail: { pl: 'Podaj obiekt z polami.', en: 'Give an object with fields.' } },
  too_few: {
    params: ['min'],
    detail: {
      pl: 'Za mało pozycji na liście[ (co najmniej {min})].',
      en: 'The list has too few entries[ (at least {min})].',
    },
  },
  too_many: {
    params: ['max'],
    detail: {
      pl: 'Za dużo pozycji na liście[ (najwyżej {max})].',
      en: 'The list has too many entries[ (at most {max})].',
    },
  },
  repeated: {
    params: [],
    detail: {
      pl: 'Ta sama wartość występuje na liście więcej niż raz.',
      en: 'The same value is in the list more than once.',
    },
  },
  out_of_range: {
    params: ['min', 'max'],
    detail: {
      pl: 'Wartość jest spoza dozwolonego zakresu[ (od {min} do {max})].',
      en: 'The value is out of range[ (from {min} to {max})].',
    },
  },
  wrong_format: {
    params: [],
    detail: { pl: 'Wartość ma nieprawidłową postać.', en: 'The value is not written in the right form.' },
  },
  not_allowed_here: {
    params: [],
    detail: {
      pl: 'Tej wartości nie można podać w tym przypadku.',
      en: 'This value cannot be given in this case.',
    },
  },
} as const satisfies Record<string, MessageEntry>;

export type FieldErrorCode = keyof typeof FIELD_ERRORS;

export const FIELD_ERROR_CODES = Object.keys(FIELD_ERRORS) as readonly FieldErrorCode[];

export function isFieldErrorCode(value: unknown): value is FieldErrorCode {
  return typeof value === 'string' && Object.hasOwn(FIELD_ERRORS, value);
}
