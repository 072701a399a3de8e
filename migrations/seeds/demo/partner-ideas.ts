/** An organisation that the teams of the demo work with; invented, or of a kind that every powiat has. */
export interface PartnerIdea {
  readonly name: string;
  readonly kind: 'public_body' | 'ngo' | 'school' | 'company' | 'international_organisation' | 'foreign_town';
  readonly town: string | null;
  readonly note?: string;
  /** Written down twice, as happens. */
  readonly twice?: true;
}

export const PARTNER_IDEAS: readonly PartnerIdea[] = [
  {
    name: 'Fundacja Dom Wielu Kultur',
    kind: 'ngo',
    town: 'Gdynia',
    note: 'Prowadzi kursy i kawiarenki językowe.',
  },
  { name: 'Fundacja Dom Wielu Kultur w Gdyni', kind: 'ngo', town: 'Gdynia', twice: true },
  { name: 'Stowarzyszenie Sąsiedzi bez Granic', kind: 'ngo', town: 'Wejherowo' },
  { name: 'Stowarzyszenie Kobiet Wschód–Zachód', kind: 'ngo', town: 'Gdańsk' },
  { name: 'Powiatowy Urząd Pracy', kind: 'public_body', town: null },
  { name: 'Powiatowe Centrum Pomocy Rodzinie', kind: 'public_body', town: null },
  { name: 'Biblioteka Publiczna', kind: 'public_body', town: null, note: 'Udostępnia salę po godzinach.' },
  { name: 'Szkoła Podstawowa nr 2', kind: 'school', town: null },
  { name: 'Centrum Językowe Mówimy', kind: 'company', town: 'Gdańsk', note: 'Lektorzy i tłumacze.' },
  { name: 'Drukarnia Kopia', kind: 'company', town: 'Rumia' },
  { name: 'Międzynarodowa Organizacja ds. Migracji', kind: 'international_organisation', town: 'Warszawa' },
  { name: 'Miasto Iwano-Frankiwsk', kind: 'foreign_town', town: null },
];
