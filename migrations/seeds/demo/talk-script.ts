/** A thread of the demo: who speaks, and what is said. `{ja}` stands for the name of the person asked. */
export interface ScriptedThread {
  readonly visibility: 'internal' | 'shared' | 'public';
  /** Which of a unit's assessments it is about, by where they stand with the coordinator. */
  readonly about: 'returned' | 'submitted' | 'confirmed' | 'draft';
  readonly opens: 'coordinator' | 'unit';
  readonly text: string;
  /** Whether the first note mentions whoever is asked: the unit's person, or the other coordinator. */
  readonly mentions?: boolean;
  readonly answer?: string;
  readonly resolved?: boolean;
}

/** What people of units and the coordinators say to each other; each unit that talks takes the next of them. */
export const TALK: readonly ScriptedThread[] = [
  {
    visibility: 'shared',
    about: 'returned',
    opens: 'coordinator',
    text: '@{ja} czy podpisany egzemplarz będzie przed końcem miesiąca? Jeśli nie, proszę o planowany termin.',
    mentions: true,
  },
  {
    visibility: 'internal',
    about: 'submitted',
    opens: 'coordinator',
    text: '@{ja} ten dokument wygląda tak samo jak w sąsiedniej gminie. Możesz zerknąć, zanim odeślę?',
    mentions: true,
    answer: 'Zerknę jutro. Pamiętam, że korzystali ze wspólnego wzoru, więc to może być w porządku.',
  },
  {
    visibility: 'shared',
    about: 'returned',
    opens: 'coordinator',
    text: 'Czy uchwała obejmuje też szkoły prowadzone przez stowarzyszenia?',
    answer: 'Tak, par. 3 ust. 2. Dodamy cytat do dowodu.',
    resolved: true,
  },
  {
    visibility: 'public',
    about: 'draft',
    opens: 'unit',
    text: 'Nabór na zajęcia trwa do końca miesiąca; zapisy w bibliotece i pod adresem https://www.gov.pl/web/udsc.',
  },
  {
    visibility: 'shared',
    about: 'submitted',
    opens: 'unit',
    text: 'Dołączyliśmy aneks zamiast całej umowy. Czy to wystarczy?',
    answer: 'Wystarczy, jeśli aneks wskazuje okres obowiązywania. Sprawdzę to przy weryfikacji.',
  },
  {
    visibility: 'public',
    about: 'confirmed',
    opens: 'coordinator',
    text: 'Rozwiązanie zostało sprawdzone na miejscu podczas wizyty studyjnej.',
  },
];
