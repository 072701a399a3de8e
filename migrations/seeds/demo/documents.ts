import type { Random } from './random.js';

/** A sample document: what its file says. Several proofs may rest on the same file. */
export interface SampleDocument {
  /** Kind code of the standard, e.g. resolution. */
  readonly kind: string;
  /** What the proof is called, before the item's title. */
  readonly label: string;
  /** Beginning of the file name. */
  readonly fileName: string;
  readonly heading: string;
  readonly paragraphs: readonly string[];
}

export const SAMPLE_DOCUMENTS: readonly SampleDocument[] = [
  {
    kind: 'resolution',
    label: 'Zarządzenie',
    fileName: 'zarzadzenie',
    heading: 'ZARZĄDZENIE',
    paragraphs: [
      'w sprawie przyjęcia zasad integracji nowych mieszkańców',
      '§ 1. Przyjmuje się do stosowania zasady integracji nowych mieszkańców.',
      '§ 2. Za wykonanie odpowiadają kierownicy komórek i jednostek organizacyjnych.',
      '§ 3. Zarządzenie wchodzi w życie z dniem podpisania i podlega ogłoszeniu w BIP.',
    ],
  },
  {
    kind: 'resolution',
    label: 'Uchwała',
    fileName: 'uchwala',
    heading: 'UCHWAŁA',
    paragraphs: [
      'w sprawie przyjęcia Standardu Minimum w Integracji Imigrantów',
      '§ 1. Przyjmuje się Standard Minimum jako podstawę planowania działań.',
      '§ 2. Wykonanie uchwały powierza się organowi wykonawczemu.',
      '§ 3. Sprawozdanie z wykonania przedstawia się radzie raz w roku.',
    ],
  },
  {
    kind: 'appointment',
    label: 'Zakres obowiązków',
    fileName: 'zakres-obowiazkow',
    heading: 'ZAKRES OBOWIĄZKÓW',
    paragraphs: [
      'Stanowisko: koordynacja integracji nowych mieszkańców.',
      'Do zadań należy: prowadzenie spraw standardu, kontakt z zespołem powiatowym, zbieranie danych.',
      'Zastępstwo: kierownik wydziału spraw społecznych.',
    ],
  },
  {
    kind: 'appointment',
    label: 'Powołanie zespołu',
    fileName: 'powolanie',
    heading: 'POWOŁANIE ZESPOŁU',
    paragraphs: [
      'Powołuje się zespół ds. migracji w składzie obejmującym siedem obszarów:',
      'oświata, rynek pracy, kultura, integracja społeczna, pomoc społeczna, bezpieczeństwo, liderzy społeczności.',
      'Posiedzenia odbywają się co najmniej raz na kwartał.',
    ],
  },
  {
    kind: 'procedure',
    label: 'Procedura',
    fileName: 'procedura',
    heading: 'PROCEDURA POSTĘPOWANIA',
    paragraphs: [
      '1. Cel: jednakowa i życzliwa obsługa każdej osoby.',
      '2. Kroki: rozpoznanie potrzeby, wybór języka, załatwienie sprawy albo przekazanie z imienną informacją.',
      '3. Przegląd procedury: raz w roku.',
    ],
  },
  {
    kind: 'procedure',
    label: 'Instrukcja',
    fileName: 'instrukcja',
    heading: 'INSTRUKCJA DLA PRACOWNIKÓW',
    paragraphs: [
      'Instrukcja opisuje, co zrobić krok po kroku i do kogo zadzwonić.',
      'Wzory pism są w załączniku. Wersje językowe: polska, ukraińska, angielska, białoruska.',
    ],
  },
  {
    kind: 'plan',
    label: 'Plan działań',
    fileName: 'plan-dzialan',
    heading: 'PLAN DZIAŁAŃ',
    paragraphs: [
      'Działanie – termin – osoba odpowiedzialna – źródło finansowania.',
      'Plan obejmuje dwanaście miesięcy i jest przeglądany co kwartał.',
      'Środki: budżet własny, dotacja, środki projektowe.',
    ],
  },
  {
    kind: 'plan',
    label: 'Program',
    fileName: 'program',
    heading: 'PROGRAM ROCZNY',
    paragraphs: [
      'Cele, grupy odbiorców, harmonogram i wskaźniki programu.',
      'Ewaluacja: ankieta po każdym cyklu.',
    ],
  },
  {
    kind: 'minutes',
    label: 'Protokół',
    fileName: 'protokol',
    heading: 'PROTOKÓŁ Z POSIEDZENIA ZESPOŁU',
    paragraphs: [
      'Obecni: przedstawiciele siedmiu obszarów (lista bez danych osobowych w aktach).',
      'Omówiono stan wdrożenia standardu i zadania na kolejny kwartał.',
      'Ustalenia: terminy i osoby odpowiedzialne wpisano do planu działań.',
    ],
  },
  {
    kind: 'minutes',
    label: 'Notatka ze spotkania',
    fileName: 'notatka',
    heading: 'NOTATKA ZE SPOTKANIA',
    paragraphs: [
      'Temat: współpraca jednostek i organizacji.',
      'Wnioski: wspólny kalendarz, jeden punkt kontaktu.',
    ],
  },
  {
    kind: 'agreement',
    label: 'Umowa',
    fileName: 'umowa',
    heading: 'UMOWA O REALIZACJĘ ZADANIA PUBLICZNEGO',
    paragraphs: [
      '§ 1. Przedmiotem umowy jest prowadzenie działań na rzecz integracji mieszkańców.',
      '§ 2. Umowa obowiązuje przez czas w niej oznaczony.',
      '§ 3. Zleceniobiorca składa sprawozdanie w terminie 30 dni od zakończenia zadania.',
    ],
  },
  {
    kind: 'agreement',
    label: 'Porozumienie',
    fileName: 'porozumienie',
    heading: 'POROZUMIENIE O WSPÓŁPRACY',
    paragraphs: [
      'Strony współpracują przy realizacji standardu.',
      'Porozumienie nie rodzi zobowiązań finansowych.',
    ],
  },
  {
    kind: 'training_record',
    label: 'Zaświadczenie o szkoleniu',
    fileName: 'szkolenie',
    heading: 'POTWIERDZENIE PRZEPROWADZENIA SZKOLENIA',
    paragraphs: [
      'Temat: obsługa osób z doświadczeniem migracji.',
      'Wymiar: 8 godzin. Liczba uczestników: 24. Lista uczestników pozostaje w aktach i nie jest udostępniana.',
    ],
  },
  {
    kind: 'training_record',
    label: 'Program szkolenia',
    fileName: 'program-szkolenia',
    heading: 'PROGRAM SZKOLENIA',
    paragraphs: [
      'Moduł 1: komunikacja międzykulturowa. Moduł 2: prosty język. Moduł 3: przeciwdziałanie dyskryminacji.',
      'Szkolenie zakończono testem; wynik pozytywny uzyskali wszyscy uczestnicy.',
    ],
  },
  {
    kind: 'publication',
    label: 'Ulotka',
    fileName: 'ulotka',
    heading: 'WITAMY – INFORMATOR DLA NOWYCH MIESZKAŃCÓW',
    paragraphs: [
      'Gdzie załatwić sprawę, do kogo zadzwonić, jak zapisać dziecko do szkoły.',
      'Wersje: polska, ukraińska, białoruska, rosyjska, angielska.',
    ],
  },
  {
    kind: 'publication',
    label: 'Materiał informacyjny',
    fileName: 'informator',
    heading: 'INFORMATOR',
    paragraphs: ['Najczęstsze sprawy opisane prostym językiem.', 'Stan treści: sprawdzono w urzędzie.'],
  },
  {
    kind: 'statistics',
    label: 'Zestawienie liczbowe',
    fileName: 'zestawienie',
    heading: 'ZESTAWIENIE LICZBOWE',
    paragraphs: [
      'Zestawienie zawiera wyłącznie liczby; wartości poniżej 5 pominięto.',
      'I kwartał: 18   II kwartał: 24   III kwartał: 31   IV kwartał: 29',
    ],
  },
  {
    kind: 'statistics',
    label: 'Tabela danych',
    fileName: 'tabela',
    heading: 'TABELA DANYCH',
    paragraphs: [
      'Źródło: rejestry własne jednostek.',
      'Liczba spraw: 112   Liczba języków: 4   Liczba godzin: 96',
    ],
  },
  {
    kind: 'report',
    label: 'Sprawozdanie',
    fileName: 'sprawozdanie',
    heading: 'SPRAWOZDANIE',
    paragraphs: [
      'W okresie sprawozdawczym wykonano zaplanowane działania.',
      'Wnioski: utrzymać działania, zwiększyć liczbę godzin, przygotować kolejne wersje językowe.',
    ],
  },
  {
    kind: 'report',
    label: 'Raport roczny',
    fileName: 'raport',
    heading: 'RAPORT ROCZNY',
    paragraphs: ['Raport przedstawiono radzie i opublikowano w BIP.', 'Załącznik: tabela wskaźników.'],
  },
  {
    kind: 'budget',
    label: 'Wyciąg z budżetu',
    fileName: 'budzet',
    heading: 'WYCIĄG Z UCHWAŁY BUDŻETOWEJ',
    paragraphs: [
      'Dział 853, rozdział 85395: działania integracyjne.',
      'Plan: 120 000,00 zł   Wykonanie: 114 380,50 zł',
    ],
  },
  {
    kind: 'survey',
    label: 'Wyniki ankiety',
    fileName: 'ankieta',
    heading: 'WYNIKI ANKIETY',
    paragraphs: [
      'Ankieta anonimowa, 86 odpowiedzi.',
      'Zadowoleni z obsługi: 91 %. Najczęstsza uwaga: więcej tłumaczeń.',
    ],
  },
];

/** Documents that some offices had to put right, with the edition they put in their place. */
export const SECOND_EDITIONS: ReadonlyMap<SampleDocument, SampleDocument> = new Map(
  SAMPLE_DOCUMENTS.filter(({ label }) =>
    ['Zarządzenie', 'Procedura', 'Plan działań', 'Umowa', 'Zestawienie liczbowe', 'Sprawozdanie'].includes(
      label,
    ),
  ).map((document) => [
    document,
    {
      ...document,
      heading: `${document.heading} – WERSJA POPRAWIONA`,
      paragraphs: [
        ...document.paragraphs,
        'Wersja zastępuje poprzednią: uzupełniono datę, podpis i załącznik.',
      ],
    },
  ]),
);

/** A document that fits one of the item's kinds of proof; photos cannot be made up honestly. */
export function documentFor(kinds: readonly string[], random: Random): SampleDocument {
  const fitting = SAMPLE_DOCUMENTS.filter((document) => kinds.includes(document.kind));
  return random.pick(fitting.length > 0 ? fitting : SAMPLE_DOCUMENTS);
}
