import { useTranslation } from 'react-i18next';
import { coverageClassOf } from '@miara/shared';
import type { PublicMapResponse, PublicUnitListResponse } from '@miara/shared/api';
import { useFormat } from '../../../i18n/use-format.js';
import { usePickText } from '../../../i18n/use-pick-text.js';
import { UnitMaps } from '../../../maps/unit-maps.js';
import { useLookWords } from '../../../maps/use-look-words.js';
import { usePublicPlace } from '../use-public-place.js';
import { Section } from './section.js';
import styles from './map-section.module.css';

export interface MapSectionProps {
  /** All units of the publication; the list beside is the same in words. */
  list: PublicUnitListResponse;
  map: PublicMapResponse;
}

/** Where the standard stands on the map; each place leads to its scorecard. */
export function MapSection({ list, map }: MapSectionProps) {
  const { t } = useTranslation('unit-maps');
  const pick = usePickText();
  const format = useFormat();
  const word = useLookWords();
  const { to } = usePublicPlace();
  const day = format.day(list.publication.asOf);
  const places = list.units.map(({ unit, figure }) => {
    const look = coverageClassOf(figure);
    const percent = figure.hasData ? format.percent(figure.numerator, figure.denominator) : null;
    return {
      key: unit.teryt,
      name: pick(unit.displayName),
      look,
      word: word(look),
      ...(percent !== null && { value: percent }),
      href: to.unit(list.tenant.slug, unit.teryt),
    };
  });
  return (
    <Section id="map" title={t('title')} lead={t('lead', { day })}>
      <p className={styles.past}>
        <a href="#after-map">{t('skip')}</a>
      </p>
      <UnitMaps id="m" label={t('label', { day })} map={map} places={places} />
      <p id="after-map" tabIndex={-1}>
        <a href="#units">{t('asList')}</a>
      </p>
    </Section>
  );
}
