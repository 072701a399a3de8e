/** What is to be done, and the item it is about. */
export interface TaskIdea {
  readonly title: string;
  readonly note?: string;
  readonly item?: string;
}

/** What migration teams have on their lists. */
export const TEAM_TASKS: readonly TaskIdea[] = [
  { title: 'Zebrać od gmin liczbę uczniów z doświadczeniem migracji', item: 'EDU-01' },
  { title: 'Umówić tłumaczkę na zebranie z rodzicami' },
  {
    title: 'Zaprosić na posiedzenie przedstawiciela Straży Granicznej',
    note: 'Ostatnio nikt nie przyszedł. Warto zadzwonić, nie tylko napisać.',
    item: 'GOV-05',
  },
  { title: 'Uzgodnić z urzędem pracy termin dnia otwartego dla cudzoziemców', item: 'LAB-01' },
  { title: 'Znaleźć do zespołu lidera społeczności ukraińskiej', item: 'GOV-01' },
  { title: 'Zamówić ulotki o numerze 112 po ukraińsku i rosyjsku' },
  { title: 'Sprawdzić, które poradnie mają dyżur w języku rosyjskim' },
  { title: 'Przesłać gminom wzór zarządzenia o osobie koordynującej' },
  { title: 'Zarezerwować salę na wiosenne posiedzenie', item: 'GOV-05' },
];

/** What an office of a gmina or a city has on its list. */
export const OFFICE_TASKS: readonly TaskIdea[] = [
  { title: 'Poprosić szkoły o aktualny program oddziału przygotowawczego', item: 'EDU-01' },
  { title: 'Odnowić umowę z tłumaczem przysięgłym' },
  { title: 'Sprawdzić, czy strona dla cudzoziemców ma aktualne telefony', item: 'INF-01' },
];

/** What the coordinators have on theirs, for the whole tenant. */
export const COORDINATOR_TASKS: readonly TaskIdea[] = [
  { title: 'Przygotować zestawienie na zarząd stowarzyszenia' },
  { title: 'Odpowiedzieć urzędowi marszałkowskiemu w sprawie danych za trzeci kwartał' },
  { title: 'Przypomnieć powiatom o jesiennym posiedzeniu zespołów', item: 'GOV-05' },
];

/** What comes again for each team: how often in a year, and how long ago it began. */
export const TEAM_DUTIES = [
  { title: 'Posiedzenie zespołu ds. migracji', item: 'GOV-05', times: 2, beganDaysAgo: 170, leadDays: 30 },
  {
    title: 'Aktualizacja wykazu instytucji pomocowych',
    item: 'INF-01',
    times: 4,
    beganDaysAgo: 160,
    leadDays: 14,
  },
] as const;
