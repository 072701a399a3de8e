import { useTranslation } from 'react-i18next';
import { daysInForce, warningOf } from '@miara/shared';
import type { EvidenceResponse } from '@miara/shared/api';
import { Icon, type IconName } from '../../design/icon/icon.js';
import { lastDayInForce, todayInWarsaw } from '../../i18n/format.js';
import { useFormat } from '../../i18n/use-format.js';
import { forceOf, type Force } from './force.js';
import styles from './force-badge.module.css';

const ICONS: Readonly<Record<Force, IconName>> = {
  ahead: 'history',
  in_force: 'done',
  ends_soon: 'warning',
  ended: 'close',
  withdrawn: 'close',
};

/** Whether a proof holds today, and from when to when. */
export function ForceBadge({
  proof,
}: {
  proof: Pick<EvidenceResponse, 'effectiveFrom' | 'effectiveUntil'> & { withdrawn?: unknown };
}) {
  const { t } = useTranslation('evidence');
  const format = useFormat();
  const today = todayInWarsaw();
  const force = forceOf(proof, today);
  const warning = force === 'ends_soon' ? warningOf(proof.effectiveUntil, today) : null;
  const from = proof.effectiveFrom && format.day(proof.effectiveFrom);
  const to = proof.effectiveUntil && format.day(lastDayInForce(proof.effectiveUntil));
  const period = from && to ? 'fromTo' : from ? 'from' : to ? 'to' : 'always';
  return (
    <span className={styles.badge} data-force={force} data-warning={warning ?? undefined}>
      <Icon name={ICONS[force]} />
      <span>
        {force === 'ends_soon' && proof.effectiveUntil !== null
          ? t('endsIn', { count: daysInForce(proof.effectiveUntil, today) })
          : t(`force.${force}`)}{' '}
        <span className={styles.period}>{t(`period.${period}`, { from, to })}</span>
      </span>
    </span>
  );
}
