/** A seat on a team: where somebody comes from, what they do there and for whom they speak. */
export interface Seat {
  readonly organisation: string;
  readonly function: string;
  readonly sectors: readonly string[];
}

/** Nine seats; the first is the account that keeps the team. */
export const SEATS: readonly Seat[] = [
  { organisation: 'Starostwo', function: 'pełnomocnik ds. integracji', sectors: ['social_integration'] },
  {
    organisation: 'Poradnia psychologiczno-pedagogiczna',
    function: 'doradca metodyczny',
    sectors: ['education'],
  },
  { organisation: 'Zespół szkół', function: 'wicedyrektor', sectors: ['education'] },
  { organisation: 'Powiatowy urząd pracy', function: 'doradca klienta', sectors: ['labour_market'] },
  { organisation: 'Biblioteka powiatowa', function: 'instruktor', sectors: ['culture'] },
  { organisation: 'Centrum pomocy rodzinie', function: 'kierownik zespołu', sectors: ['social_assistance'] },
  {
    organisation: 'Fundacja Otwarty Brzeg',
    function: 'koordynator projektów',
    sectors: ['social_integration'],
  },
  { organisation: 'Komenda policji', function: 'oficer prasowy', sectors: ['security'] },
  {
    organisation: 'Stowarzyszenie mieszkańców z Ukrainy',
    function: 'prezes',
    sectors: ['migrant_leaders'],
  },
];

export interface ScriptedPoint {
  readonly title: string;
  readonly minutes: string;
  readonly decision?: { readonly text: string; readonly item: string; readonly days: number };
}

/** What meetings were about, one after the other. */
export const MEETINGS: readonly (readonly ScriptedPoint[])[] = [
  [
    {
      title: 'Skład i zasady pracy zespołu',
      minutes: 'Przedstawiono skład zespołu i ustalono, że posiedzenia odbywają się co kwartał w starostwie.',
      decision: { text: 'Przygotować zarządzenie o powołaniu zespołu.', item: 'GOV-01', days: 30 },
    },
    {
      title: 'Dzieci z doświadczeniem migracji w szkołach',
      minutes:
        'Szkoły zgłaszają brak asystentów międzykulturowych. Najwięcej uczniów przybyło w klasach 4–6.',
      decision: {
        text: 'Zebrać ze szkół liczby uczniów i potrzeby na kolejne półrocze.',
        item: 'EDU-02',
        days: 45,
      },
    },
  ],
  [
    {
      title: 'Kursy języka polskiego dla dorosłych',
      minutes:
        'Omówiono listę oczekujących. Urząd pracy może sfinansować jedną grupę, biblioteka udostępni salę.',
      decision: { text: 'Uruchomić wieczorną grupę kursu w bibliotece.', item: 'LAN-01', days: 60 },
    },
    { title: 'Wolne wnioski', minutes: 'Zaproponowano wspólny kalendarz wydarzeń.' },
  ],
  [
    {
      title: 'Przegląd wykonania ustaleń',
      minutes: 'Z poprzednich ustaleń wykonano większość. Terminy pozostałych przesunięto.',
    },
    {
      title: 'Informacja dla mieszkańców',
      minutes: 'Ulotki są nieaktualne. Uzgodniono jedną stronę z adresami punktów pomocy.',
      decision: { text: 'Zaktualizować stronę powiatu i przesłać adres gminom.', item: 'GOV-05', days: 30 },
    },
  ],
  [
    {
      title: 'Współpraca z gminami',
      minutes:
        'Gminy proszą o wsparcie przy opisach zadań i dowodach. Zespół będzie dyżurował raz w miesiącu.',
      decision: { text: 'Ogłosić dyżury zespołu dla gmin.', item: 'GOV-05', days: 21 },
    },
    {
      title: 'Bezpieczeństwo i reagowanie',
      minutes: 'Omówiono zgłoszenia z ostatniego kwartału; nie było poważnych zdarzeń.',
    },
  ],
];

/** The points of the planned meeting. */
export const PLANNED_POINTS = [
  'Przyjęcie porządku',
  'Przegląd wykonania ustaleń',
  'Dowody na koniec okresu',
  'Wolne wnioski',
];
