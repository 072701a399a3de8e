import { useTranslation } from 'react-i18next';
import type { PublicComparedItemResponse, PublicComparisonResponse } from '@miara/shared/api';
import { StandingBadge } from '../../../design/standing-badge/standing-badge.js';
import { useFormat } from '../../../i18n/use-format.js';
import { usePickText } from '../../../i18n/use-pick-text.js';
import { groupByPart } from '../rules/group-standings.js';
import { usePublicPlace } from '../use-public-place.js';
import { ComparedTable } from './compared-table.js';
import { ContentText } from './content-text.js';
import { Section } from './section.js';
import styles from './compared-table.module.css';

const SHOWN = ['all', 'different'] as const;

/** Every item with the standing of each unit; links show all of them or those where the units differ. */
export function ComparedItems({ comparison }: { comparison: PublicComparisonResponse }) {
  const { t } = useTranslation(['public-pages', 'scorecards']);
  const pick = usePickText();
  const format = useFormat();
  const { place, to } = usePublicPlace();
  const { tenant, units, areas, items } = comparison;
  const different = items.filter(differs);
  const shown = place.show === 'different' ? 'different' : 'all';
  const groups = groupByPart(
    areas,
    shown === 'different' ? different : items,
    (item, area) => item.area === area.key,
  );
  return (
    <Section
      id="items"
      title={t('compare.items')}
      lead={t('compare.differ', { different: different.length, count: items.length })}
    >
      <nav className={styles.choice} aria-label={t('compare.which')}>
        <ul>
          {SHOWN.map((part) => (
            <li key={part}>
              <a
                href={to.showing(part === 'all' ? null : part, 'items')}
                aria-current={part === shown ? 'true' : undefined}
              >
                {t(`compare.show.${part}`)} ({part === 'all' ? items.length : different.length})
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {groups.length === 0 && <p>{t('compare.alike')}</p>}
      {groups.map(({ part: area, things }) => (
        <div key={area.key} className={styles.group}>
          <h3>
            <ContentText text={area.title} />
          </h3>
          <ComparedTable
            caption={<ContentText text={area.title} />}
            what={t('scorecards:items.item')}
            units={units.map(({ unit }) => pick(unit.displayName))}
            rows={things.map((item) => ({
              key: item.item,
              title: (
                <>
                  <a href={to.item(tenant.slug, item.item)}>
                    <ContentText text={item.title} />
                  </a>{' '}
                  <span className={styles.fact}>
                    {item.item}
                    {differs(item) && shown === 'all' && ` · ${t('compare.different')}`}
                  </span>
                </>
              ),
              cells: item.standings.map(({ standing, since, plannedOn }) => (
                <>
                  <StandingBadge standing={standing} plain />
                  {(standing === 'confirmed' || plannedOn !== null) && (
                    <span className={styles.fact}>
                      {plannedOn === null
                        ? t('scorecards:item.since', { day: format.shortDay(since) })
                        : t('scorecards:item.plannedOn', { day: format.shortDay(plannedOn) })}
                    </span>
                  )}
                </>
              )),
            }))}
          />
        </div>
      ))}
    </Section>
  );
}

function differs({ standings }: PublicComparedItemResponse): boolean {
  return new Set(standings.map(({ standing }) => standing)).size > 1;
}
