import type { ExpectedLine } from './expected-line.js';

/**
 * Lines written when the other two lists were right, to see what the rules make of what nobody had thought of. First
 * count: 25 of 28, one silently wrong ("16 i 17 listopada" was read as the 17th). The library of Pelplin still asks.
 */
export const LINES_AFTERWARDS: readonly ExpectedLine[] = [
  [
    'Wczoraj gościliśmy 14 osób z Pelplina, pokazaliśmy punkt informacyjny',
    'Gościliśmy, pokazaliśmy punkt informacyjny',
    'D 2026-11-17; P 14; U Pelplin',
  ],
  [
    'Rada Gminy Stężyca przyjęła standard 29.10.2026, GOV-03',
    'Rada przyjęła standard',
    'U Stężyca; D 2026-10-29; I GOV-03',
  ],
  [
    'Wójt gminy Przodkowo wyznaczył koordynatora GOV-02',
    'Wójt wyznaczył koordynatora',
    'U Przodkowo; I GOV-02',
  ],
  [
    'Szkolenie rad pedagogicznych SP nr 3 w Rumi, 42 nauczycieli, 6 listopada',
    'Szkolenie rad pedagogicznych SP nr 3',
    'K training; U Rumia; P 42 teachers; D 2026-11-06',
  ],
  [
    'Reda - kurs polskiego A1, start 5 października, 16 osób',
    'Kurs polskiego A1, start',
    'U Reda; K course; D 2026-10-05; P 16',
  ],
  ['dzień otwarty w GOPS Luzino, 25 mieszkańców', 'Dzień otwarty w GOPS', 'U Luzino; P 25 residents'],
  [
    'Tablice w 4 językach dla UM Rumia i UG Szemud - 6,2 tys. zł FAMI',
    'Tablice w 4 językach',
    'U Rumia; U Szemud; M 6200; S fami',
  ],
  ['Porada prawna dla pani z Ukrainy, Żukowo', 'Porada prawna dla pani z Ukrainy', 'K advice; U Żukowo'],
  [
    'Nowy Dwór Gdański: piknik sąsiedzki 120 osób, koszt ok. 3000 zł',
    'Piknik sąsiedzki, koszt ok. 3000 zł',
    'U Nowy Dwór Gdański; K event; P 120; M? 3000',
  ],
  [
    'Gmina Sulęczyno i gmina Somonino: wspólny autobus na kurs',
    'Wspólny autobus na kurs',
    'U Sulęczyno; U Somonino; K course',
  ],
  ['spotk. z NGO, Sopot, 7 os., PAR-03', 'Spotk. z NGO', 'U Sopot; P 7; I PAR-03'],
  ['Wykład prof. Lęborskiego o migracji, Lębork', 'Wykład prof. Lęborskiego o migracji', 'U Lębork'],
  [
    'tłumaczka na telefon dla Kartuz, Żukowa i Chmielna, INF-06',
    'Tłumaczka na telefon',
    'U Kartuzy; U Żukowo; U Chmielno; I INF-06',
  ],
  ['3 szkolenia po 15 osób w Redzie', '3 szkolenia po 15 osób', 'K training; P? 45/15; U Reda'],
  [
    'Szkolenie on-line dla całego powiatu wejherowskiego, 54 osoby',
    'Szkolenie on-line dla całego',
    'K training; U powiat wejherowski; P 54',
  ],
  [
    'Ćwiczenia z komunikatu SMS po ukraińsku, Krynica Morska, SAF-02',
    'Ćwiczenia z komunikatu SMS po ukraińsku',
    'L uk; U Krynica Morska; I SAF-02',
  ],
  [
    'planowane na 8 grudnia posiedzenie zespołu powiatu puckiego',
    'Planowane posiedzenie zespołu',
    'D 2026-12-08; K meeting; U powiat pucki',
  ],
  ['Od poniedziałku dyżury w UM Wejherowo', 'Od poniedziałku dyżury', 'K advice; U Wejherowo (miasto)'],
  [
    'Zebranie rodziców w SP Kosakowo, tłumacz ukraińskiego, 31 rodziców',
    'Zebranie rodziców w SP, tłumacz ukraińskiego, rodziców',
    'K meeting; U Kosakowo; P 31',
  ],
  ['Dzień Dziecka w Pszczółkach, 80 dzieci', 'Dzień Dziecka', 'U Pszczółki; P 80 children'],
  [
    'trzynaście osób na szkoleniu, Miłoradz, INF 02',
    'Na szkoleniu',
    'P 13; K training; U Miłoradz; I INF-02',
  ],
  [
    'Turniej piłki: Suchy Dąb, Cedry Wielkie, Przywidz; 64 uczniów; CUL-05',
    'Turniej piłki',
    'U Suchy Dąb; U Cedry Wielkie; U Przywidz; P 64 school_pupils; I CUL-05',
  ],
  [
    'Przyjęto procedurę SAF-01 zarządzeniem nr 12/2026, Lichnowy',
    'Przyjęto procedurę zarządzeniem nr 12/2026',
    'I SAF-01; U Lichnowy',
  ],
  [
    'Wystawa „Sąsiedzi” w Domu Kultury w Stegnie 10-14.11',
    'Wystawa „Sąsiedzi” w Domu Kultury',
    'K event; U Stegna; D 2026-11-10..2026-11-14',
  ],
  [
    'Dwa dni szkolenia, 16 i 17 listopada, Hel',
    'Dwa dni szkolenia',
    'K training; D 2026-11-16..2026-11-17; U Hel',
  ],
  [
    'szkolenie Rumia Reda Wejherowo miasto 30 osób',
    'Szkolenie',
    'K training; U Rumia; U Reda; U Wejherowo (miasto); P 30',
  ],
  [
    'Konsultacje programu współpracy z NGO, 9 przedstawicieli, Tczew miasto',
    'Konsultacje programu współpracy z NGO, przedstawicieli',
    'K advice; P 9; U Tczew (miasto)',
  ],
  [
    'Kupiono 15 egz. podręczników, 1.350,00 zł, Biblioteka Pelplin',
    'Kupiono 15 egz. podręczników, Biblioteka',
    'K purchase; M 1350; U Pelplin',
  ],
];
