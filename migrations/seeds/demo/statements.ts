/** What units write about themselves, by area: plain sentences without the unit's name, so that none is misspelt. */
interface AreaStatements {
  readonly inPlace: readonly string[];
  readonly inProgress: readonly string[];
  readonly planned: string;
}

const STATEMENTS: Readonly<Record<string, AreaStatements>> = {
  GOV: {
    inPlace: [
      'Rozwiązanie wprowadzono zarządzeniem i stosuje się je od dnia podpisania. Tekst jest w BIP, w dziale „Zarządzenia”.',
      'Sprawę prowadzi wyznaczona osoba z zakresem obowiązków; zastępstwo jest uregulowane. Dokument w załączeniu.',
      'Przyjęto na sesji; wykonanie omawia się raz na kwartał z kierownikami jednostek.',
    ],
    inProgress: ['Projekt dokumentu jest po uzgodnieniach wydziałów i czeka na opinię radcy prawnego.'],
    planned: 'Temat wpisano do planu pracy na najbliższe półrocze.',
  },
  EDU: {
    inPlace: [
      'Rozwiązanie działa we wszystkich szkołach, dla których jesteśmy organem prowadzącym. Dyrektorzy potwierdzili to w sprawozdaniach.',
      'Wprowadzone od początku roku szkolnego; koordynuje pedagog szkolny, a dokumenty są w sekretariacie.',
      'Szkoły korzystają ze wspólnego wzoru przygotowanego z poradnią psychologiczno-pedagogiczną.',
    ],
    inProgress: [
      'Rozwiązanie działa w części szkół; pozostałe dołączą od nowego semestru.',
      'Trwa uzgadnianie wzoru dokumentów z dyrektorami szkół.',
    ],
    planned: 'Ujęto w planie pracy szkół na kolejny rok szkolny.',
  },
  LAN: {
    inPlace: [
      'Zajęcia prowadzi organizacja wyłoniona w konkursie; grupy poranna i wieczorna, zapisy przez cały rok.',
      'Oferta jest stała, a terminy podajemy na stronie urzędu i w bibliotece.',
      'Zajęcia odbywają się w bibliotece, dwa razy w tygodniu, z opieką dla dzieci.',
    ],
    inProgress: ['Nabór do pierwszej grupy trwa; umowa z prowadzącym jest podpisana.'],
    planned: 'Konkurs na prowadzenie zajęć ogłosimy po uchwaleniu budżetu.',
  },
  INF: {
    inPlace: [
      'Materiały są w biurze obsługi mieszkańców i na stronie; przegląd treści robimy co pół roku.',
      'Przeszkolono pracowników pierwszego kontaktu, a nowe osoby przechodzą instruktaż w pierwszym miesiącu pracy.',
      'Punkt działa w godzinach pracy urzędu; dane o liczbie spraw zbieramy co miesiąc, bez danych osobowych.',
    ],
    inProgress: [
      'Wersje ukraińska i angielska są gotowe, brakuje białoruskiej i rosyjskiej.',
      'Tłumaczenia są u wykonawcy, odbiór w najbliższych tygodniach.',
    ],
    planned: 'Zadanie ujęto w planie cyfryzacji obsługi mieszkańców.',
  },
  LEG: {
    inPlace: [
      'Porady są udzielane w punkcie nieodpłatnej pomocy prawnej, z tłumaczem po wcześniejszym zgłoszeniu.',
      'Spotkania informacyjne odbyły się dwa razy w roku; materiały są dostępne w czterech językach.',
    ],
    inProgress: ['Porozumienie z organizacją prowadzącą punkt jest w podpisie.'],
    planned: 'Rozszerzenie umowy o wsparcie językowe zaplanowano od nowego roku.',
  },
  SAF: {
    inPlace: [
      'Procedura jest uzgodniona z Policją i ośrodkiem pomocy społecznej; numery kontaktowe wiszą w urzędzie.',
      'Komunikaty mają gotowe wzory w kilku językach i są częścią planu zarządzania kryzysowego.',
      'Ćwiczenie procedury przeprowadzono z udziałem służb; wnioski zapisano w protokole.',
    ],
    inProgress: ['Projekt procedury jest uzgadniany ze służbami.'],
    planned: 'Przegląd procedury odbędzie się przy aktualizacji planu zarządzania kryzysowego.',
  },
  LAB: {
    inPlace: [
      'Usługę prowadzi powiatowy urząd pracy; doradca przyjmuje z tłumaczem w wyznaczone dni.',
      'Oferty i opisy usług są publikowane także po ukraińsku i angielsku.',
      'Spotkanie z pracodawcami odbyło się w siedzibie urzędu pracy; omówiono zasady legalnego zatrudniania.',
    ],
    inProgress: ['Doradcy są w trakcie szkolenia; usługę uruchomimy po jego zakończeniu.'],
    planned: 'Zadanie wpisano do planu działania urzędu pracy.',
  },
  SOC: {
    inPlace: [
      'Zadanie realizuje ośrodek pomocy społecznej według opisanej procedury; zestawienie liczbowe w załączeniu.',
      'Pracownicy socjalni ukończyli szkolenie; następne zaplanowano za rok.',
      'Konsultacje są dostępne raz w tygodniu, także w języku ukraińskim.',
    ],
    inProgress: ['Połowa pracowników jest po szkoleniu; druga grupa ma termin w przyszłym miesiącu.'],
    planned: 'Środki zabezpieczono w projekcie budżetu ośrodka.',
  },
  CUL: {
    inPlace: [
      'Działania prowadzą dom kultury i biblioteka; kalendarz wydarzeń jest na stronie.',
      'Oferta jest otwarta dla nowych mieszkańców, a informacje podajemy w kilku językach.',
      'Zbiory uzupełniono o książki w językach mieszkańców; zakup opisano w zestawieniu.',
    ],
    inProgress: ['Pierwsze spotkania odbyły się, cykl trwa do końca sezonu.'],
    planned: 'Wydarzenia wpisano do kalendarza na przyszły rok.',
  },
  HEA: {
    inPlace: [
      'Przychodnie otrzymały materiały w językach; porozumienie w załączeniu.',
      'Działania prowadzone są wspólnie z przychodniami; spotkania odbywają się raz na kwartał.',
    ],
    inProgress: ['Materiały są w druku, trwa ustalanie listy przychodni.'],
    planned: 'Rozmowy z przychodniami zaplanowano na najbliższy kwartał.',
  },
  HOU: {
    inPlace: [
      'Poradnik o najmie jest dostępny w urzędzie i na stronie, w trzech językach.',
      'Procedura obowiązuje w ośrodku pomocy społecznej; wizyty są dokumentowane.',
    ],
    inProgress: ['Tekst poradnika jest gotowy, trwa tłumaczenie.'],
    planned: 'Zadanie ujęto w programie mieszkaniowym.',
  },
  PAR: {
    inPlace: [
      'W pracach biorą udział osoby z doświadczeniem migracji; skład i protokoły w załączeniu.',
      'Konsultacje odbyły się w urzędzie i przez internet; sprawozdanie opublikowano w BIP.',
      'Zadanie zlecono organizacji w otwartym konkursie ofert.',
    ],
    inProgress: ['Nabór do ciała doradczego trwa.'],
    planned: 'Ogłoszenie konkursu zaplanowano na początek roku.',
  },
  MON: {
    inPlace: [
      'Zestawienie przygotowano na podstawie wspólnego zestawu danych; liczby poniżej pięciu pominięto.',
      'Raport przedstawiono radzie i opublikowano w BIP.',
      'Samoocenę przeprowadzono z kierownikami jednostek; wnioski są w sprawozdaniu.',
    ],
    inProgress: ['Dane z większości jednostek już są, czekamy na dwa zestawienia.'],
    planned: 'Termin zebrania danych: pierwszy kwartał przyszłego roku.',
  },
};

const ANYWHERE: AreaStatements = {
  inPlace: ['Zadanie jest wykonywane; opis w załączonym dokumencie.'],
  inProgress: ['Prace trwają.'],
  planned: 'Zadanie zaplanowano.',
};

export function statementsOf(area: string): AreaStatements {
  return STATEMENTS[area] ?? ANYWHERE;
}

/** Added when there is no file: a statement must say where the thing can be seen. */
export const WHERE_TO_SEE = [
  'Można to zobaczyć na stronie urzędu w zakładce „Nowi mieszkańcy”.',
  'Do wglądu w sekretariacie urzędu w godzinach pracy.',
  'Informacja jest w BIP w dziale „Sprawy społeczne”.',
];

/** Added after a return: what was put right. */
export const CORRECTIONS = [
  'Uzupełniono datę obowiązywania i podpis.',
  'Po uwagach koordynatora dodano zestawienie za pełny rok.',
  'Doprecyzowano, których jednostek to dotyczy.',
  'Dołączono brakującą stronę dokumentu.',
];

/** Written into a confirmed assessment later, which reopens it. */
export const UPDATES = [
  'Aktualizacja: od tego kwartału zadanie prowadzi inny wydział; zasady się nie zmieniły.',
  'Aktualizacja: rozszerzono godziny i dodano jeden język.',
  'Aktualizacja: zmienił się wykonawca, nowa umowa w przygotowaniu.',
];

export const RETURN_REASONS = [
  'Dokument nie ma daty ani podpisu. Proszę dołączyć wersję podpisaną.',
  'Z załącznika nie wynika, że rozwiązanie obejmuje wszystkie jednostki. Proszę o zestawienie.',
  'Wskaźnik nie zgadza się z tabelą w załączniku (strona 1). Proszę poprawić jedno albo drugie.',
  'Załączony dokument dotyczy poprzedniego roku. Proszę o aktualny.',
  'Opis mówi o planach, a zadanie jest oznaczone jako wdrożone. Proszę zmienić stan lub pokazać wykonanie.',
  'Proszę podać, gdzie materiał można zobaczyć, i w ilu językach jest dostępny.',
  'Brakuje informacji, kto odpowiada za zadanie po zmianie kadrowej.',
  'Lista ze szkolenia jest nieczytelna. Wystarczy liczba osób i data, bez nazwisk.',
];

export const REASONS_NOT_APPLICABLE: Readonly<Record<string, string>> = {
  'HOU-03': 'Na terenie samorządu nie ma miejsc zbiorowego zakwaterowania; potwierdza to wykaz wojewody.',
  'HOU-02':
    'Zadanie prowadzi w całości powiat na podstawie porozumienia; samorząd nie ma mieszkań wspomaganych.',
  'EDU-06': 'W szkołach samorządu nie uczy się obecnie żaden uczeń uprawniony do wsparcia asystenta.',
  'EDU-09': 'Samorząd nie jest organem prowadzącym szkoły, do której kierowany jest program.',
  'LAB-05': 'Na terenie samorządu nie działa agencja ani większy pracodawca zatrudniający cudzoziemców.',
  'CUL-06': 'Samorząd nie ma miast ani gmin partnerskich.',
};
