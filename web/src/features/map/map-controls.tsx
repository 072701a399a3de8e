import { useTranslation } from 'react-i18next';
import type { UnitFiguresResponse } from '@miara/shared/api';
import { DateField } from '../../design/date-field/date-field.js';
import { Select } from '../../design/select/select.js';
import { todayInWarsaw } from '../../i18n/format.js';
import { usePickText } from '../../i18n/use-pick-text.js';
import type { SearchParams } from '../../navigation/search-params.js';
import { DRAWN_AS, paramsOfPart, partOf, type MapView } from './map-view.js';
import styles from './map-page.module.css';

export interface MapControlsProps {
  figures: UnitFiguresResponse;
  view: MapView;
  /** Whether there are boundaries to choose from. */
  hasBoundaries: boolean;
  onChange: (change: SearchParams) => void;
}

/** What the map shows, of which day, and how it is drawn. */
export function MapControls({ figures, view, hasBoundaries, onChange }: MapControlsProps) {
  const { t } = useTranslation('maps');
  const pick = usePickText();
  return (
    <div className={styles.controls} role="search">
      <Select
        label={t('part.label')}
        value={partOf(view)}
        options={[
          { value: '', label: t('part.whole') },
          {
            label: t('part.phases'),
            options: figures.phases.map(({ number, title }) => ({
              value: `phase:${number}`,
              label: t('part.phase', { number, title: pick(title) }),
            })),
          },
          {
            label: t('part.areas'),
            options: figures.areas.map(({ code, title }) => ({ value: `area:${code}`, label: pick(title) })),
          },
          {
            label: t('part.items'),
            options: figures.items.map(({ code, title }) => ({
              value: `item:${code}`,
              label: `${code} ${pick(title)}`,
            })),
          },
        ]}
        onChange={(part) => onChange(paramsOfPart(part))}
      />
      <DateField
        label={t('day')}
        value={view.asOf ?? figures.asOf}
        max={todayInWarsaw()}
        onChange={(day) => onChange({ asOf: day || undefined })}
      />
      {hasBoundaries && (
        <Select
          label={t('drawn.label')}
          value={view.drawnAs}
          options={DRAWN_AS.map((value) => ({ value, label: t(`drawn.${value}`) }))}
          onChange={(drawn) => onChange({ drawn })}
        />
      )}
    </div>
  );
}
