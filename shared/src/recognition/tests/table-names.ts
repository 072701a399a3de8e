import members from '../../../../migrations/seeds/reference/data/omggs-members.json' with { type: 'json' };
import standard from '../../../../migrations/seeds/reference/data/smi-standard.json' with { type: 'json' };
import registry from '../../../../migrations/seeds/reference/data/units.json' with { type: 'json' };
import { displayNames, type NamedUnit } from '../../territory/names.js';
import type { KnownUnit, Names } from '../recognised.js';

/** The 56 members of the demonstration area, named as the product names them. */
export function tableUnits(): KnownUnit[] {
  const units = registry.units as NamedUnit[];
  const names = displayNames(units);
  const isMember = new Set(members.members.map(({ teryt }) => teryt));
  return units
    .filter(({ teryt }) => isMember.has(teryt))
    .map(({ teryt, name, kind }) => ({ teryt, name, kind, displayName: names.get(teryt)?.pl ?? name }));
}

export function tableItems() {
  return standard.items.map(({ code, title, guidance }) => ({
    code,
    title: title.pl,
    text: guidance.pl,
  }));
}

/** The 56 units, the 65 items, and the kinds, sources and partners of an area as it may have set them up. */
export function tableNames(): Names {
  return {
    units: tableUnits(),
    items: tableItems().map(({ code }) => code),
    kinds: [
      { code: 'training', words: ['szkolen', 'przeszkol', 'warsztat', 'instruktaz'] },
      { code: 'course', words: ['kurs', 'lektorat', 'zajec'] },
      { code: 'advice', words: ['doradz', 'dorad', 'porad', 'konsultac', 'dyzur', 'infolini'] },
      {
        code: 'event',
        words: ['wydarzen', 'festiwal', 'festyn', 'piknik', 'koncert', 'wystaw', 'imprez', 'warsztaty kulin'],
      },
      {
        code: 'school_support',
        words: ['asysten', 'wsparcie w szkol', 'wsparcie szkol', 'oddzial przygotowaw'],
      },
      {
        code: 'publication',
        words: ['publikac', 'informator', 'ulotk', 'broszur', 'poradnik', 'plakat', 'przewodnik'],
      },
      { code: 'purchase', words: ['zakup', 'zakupi', 'kupi'] },
      { code: 'agreement', words: ['porozumien', 'umow', 'podpisan'] },
      { code: 'meeting', words: ['spotkan', 'posiedzen', 'narad', 'zebran', 'sniadan', 'konferenc'] },
      { code: 'study_visit', words: ['wizyt', 'wizyta studyjn', 'wyjazd studyjn'] },
      { code: 'other', words: [] },
    ],
    sources: [
      {
        code: 'own_budget',
        words: ['budzet wlasn', 'wlasny budzet', 'srodki wlasn', 'srodkow wlasn', 'wklad wlasn'],
      },
      { code: 'fami', words: ['fami', 'amif', 'fundusz azylu'] },
      { code: 'eea_norway', words: ['eog', 'eea', 'norwesk', 'fundusze norwesk', 'fundusz norwesk'] },
      { code: 'esf_plus', words: ['efs', 'esf', 'europejski fundusz spol'] },
      { code: 'state_budget', words: ['budzet panstw', 'dotacj', 'wojewod', 'fundusz pomocy'] },
      { code: 'foreign_aid', words: ['unicef', 'unhcr', 'iom', 'pomoc zagraniczn'] },
    ],
    partners: [
      'Caritas Archidiecezji Gdańskiej',
      'Fundacja Gdańska',
      'Centrum Wsparcia Imigrantów i Imigrantek',
      'Uniwersytet Gdański',
      'Fundacja Ocalenie',
      'Miejska Biblioteka Publiczna w Redzie',
      'Powiatowy Urząd Pracy w Pucku',
    ].map((name) => ({ id: name, name })),
    ownPowiat: '2211',
  };
}
