import { useTranslation } from 'react-i18next';
import type { LocalizedText } from '@miara/shared';
import type { PowiatActionCountResponse, UnitActionCountResponse, UnitResponse } from '@miara/shared/api';
import { useFormat } from '../../../i18n/use-format.js';
import { usePickText } from '../../../i18n/use-pick-text.js';
import styles from './map.module.css';

/** A powiat with its gminas, or (`teryt` and `name` null) the cities with powiat rights. */
export interface Territory {
  teryt: string | null;
  name: LocalizedText | null;
  units: UnitResponse[];
}

export interface MapTerritoryProps {
  territory: Territory;
  /** Every unit that has actions. */
  counted: readonly UnitActionCountResponse[];
  /** The powiat as a whole, an action of several of its units once; cities have no sum of their own. */
  sums: PowiatActionCountResponse | undefined;
  onChoose: (teryt: string) => void;
}

/** Shades of a tile: none, then by thirds of the most that a government has. */
const SHADES = 3;

export function MapTerritory({ territory, counted, sums, onChoose }: MapTerritoryProps) {
  const { t } = useTranslation(['action-views', 'actions']);
  const format = useFormat();
  const pickText = usePickText();
  const most = Math.max(1, ...counted.map(({ actions }) => actions));
  const people = (count: number) => `${format.number(count)} ${t('actions:people', { count })}`;
  return (
    <section className={styles.territory}>
      <h2>{territory.name ? pickText(territory.name) : t('action-views:map.cities')}</h2>
      {sums && (
        <p className={styles.quiet}>
          {[
            `${format.number(sums.actions)} ${t('actions:total', { count: sums.actions })}`,
            people(sums.peopleReached),
            format.money(sums.costGrosz),
          ].join(' · ')}
        </p>
      )}
      <ul className={styles.tiles}>
        {territory.units.map(({ teryt, displayName }) => {
          const own = counted.find(({ unit }) => unit.teryt === teryt);
          const actions = own?.actions ?? 0;
          return (
            <li key={teryt}>
              <button
                type="button"
                className={styles.tile}
                data-shade={Math.ceil((actions / most) * SHADES)}
                onClick={() => onChoose(teryt)}
              >
                <span className={styles.name}>{pickText(displayName)}</span>
                <strong>{actions === 0 ? t('action-views:map.none') : format.number(actions)}</strong>
                {own && (
                  <span className={styles.facts}>
                    {[
                      t('actions:total', { count: actions }),
                      own.peopleReached > 0 && people(own.peopleReached),
                    ]
                      .filter(Boolean)
                      .join(', ')}
                  </span>
                )}
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
