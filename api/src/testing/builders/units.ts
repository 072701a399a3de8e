import type { UnitKind } from '@miara/shared';

/** Real units of two powiats and a city, one of each kind, so that a small tenant has everything. */
export const UNITS = {
  gdynia: {
    teryt: '2262011',
    name: 'Gdynia',
    kind: 'city_with_powiat_rights',
    powiat: null,
    residents: 244_969,
  },
  powiatPucki: { teryt: '2211', name: 'powiat pucki', kind: 'powiat', powiat: null, residents: 87_568 },
  puck: { teryt: '2211031', name: 'Puck', kind: 'urban_gmina', powiat: '2211', residents: 11_139 },
  wladyslawowo: {
    teryt: '2211043',
    name: 'Władysławowo',
    kind: 'urban_rural_gmina',
    powiat: '2211',
    residents: 15_293,
  },
  puckRural: { teryt: '2211072', name: 'Puck', kind: 'rural_gmina', powiat: '2211', residents: 27_069 },
  powiatGdanski: { teryt: '2204', name: 'powiat gdański', kind: 'powiat', powiat: null, residents: 120_327 },
  pruszcz: {
    teryt: '2204011',
    name: 'Pruszcz Gdański',
    kind: 'urban_gmina',
    powiat: '2204',
    residents: 31_578,
  },
  pruszczRural: {
    teryt: '2204042',
    name: 'Pruszcz Gdański',
    kind: 'rural_gmina',
    powiat: '2204',
    residents: 32_184,
  },
} as const satisfies Record<
  string,
  { teryt: string; name: string; kind: UnitKind; powiat: string | null; residents: number }
>;
