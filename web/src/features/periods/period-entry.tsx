import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PeriodResponse } from '@miara/shared/api';
import { Button } from '../../design/button/button.js';
import { LinkButton } from '../../design/link-button/link-button.js';
import { lastDayInForce } from '../../i18n/format.js';
import { useFormat } from '../../i18n/use-format.js';
import { usePickText } from '../../i18n/use-pick-text.js';
import { workingAddress } from '../../navigation/addresses.js';
import { ClosePeriodDialog } from './close-period-dialog.js';
import { PeriodDrawer } from './period-drawer.js';
import { PeriodUnits } from './period-units.js';
import styles from './periods.module.css';

const COUNTS = ['expected', 'inTime', 'late', 'missing'] as const;

/** One period: its days, what was handed in and what was not, and what can be done with it. */
export function PeriodEntry({ tenant, period }: { tenant: string; period: PeriodResponse }) {
  const { t } = useTranslation('periods');
  const format = useFormat();
  const pickText = usePickText();
  const [doing, setDoing] = useState<'change' | 'close' | null>(null);
  const [unitsShown, setUnitsShown] = useState(false);
  const { counts, closedAt, closedBy, contentHash, reproducible } = period;
  const lastDay = lastDayInForce(period.endsOn);
  const title = pickText(period.title);
  return (
    <li className={styles.period} data-open={closedAt === null || undefined}>
      <div className={styles.head}>
        <div>
          <h3>{title}</h3>
          <p className={styles.quiet}>
            {t('entry.days', { from: format.day(period.beginsOn), to: format.day(lastDay) })}
            {' · '}
            {closedAt === null
              ? t('entry.open')
              : closedBy
                ? t('entry.closedBy', { when: format.instant(closedAt), person: closedBy })
                : t('entry.closed', { when: format.instant(closedAt) })}
          </p>
        </div>
        <div className={styles.actions}>
          {closedAt === null ? (
            <>
              <Button size="small" onClick={() => setDoing('change')}>
                {t('entry.change')}
              </Button>
              <Button size="small" onClick={() => setDoing('close')}>
                {t('entry.close')}
              </Button>
            </>
          ) : (
            <LinkButton
              size="small"
              icon="publications"
              href={workingAddress(tenant, 'publications', { asOf: lastDay, period: title })}
            >
              {t('entry.publish')}
            </LinkButton>
          )}
        </div>
      </div>
      {period.note && <p>{period.note}</p>}
      <dl className={styles.counts}>
        {COUNTS.map((name) => (
          <div key={name}>
            <dt>{t(`count.${name}`)}</dt>
            <dd>{format.number(counts[name])}</dd>
          </div>
        ))}
      </dl>
      {counts.settled > 0 && <p className={styles.quiet}>{t('entry.settled', { count: counts.settled })}</p>}
      {contentHash && (
        <p className={styles.quiet}>
          {t(reproducible ? 'entry.reproducible' : 'entry.notReproducible')}{' '}
          <code className={styles.hash}>{contentHash}</code>
        </p>
      )}
      <div>
        <Button
          size="small"
          variant="quiet"
          icon={unitsShown ? 'up' : 'down'}
          aria-expanded={unitsShown}
          onClick={() => setUnitsShown(!unitsShown)}
        >
          {t('units.title')}
        </Button>
      </div>
      {unitsShown && <PeriodUnits tenant={tenant} id={period.id} title={title} />}
      {doing === 'change' && <PeriodDrawer tenant={tenant} period={period} onClose={() => setDoing(null)} />}
      {doing === 'close' && (
        <ClosePeriodDialog tenant={tenant} period={period} onClose={() => setDoing(null)} />
      )}
    </li>
  );
}
