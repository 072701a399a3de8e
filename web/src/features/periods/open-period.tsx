import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { daysInForce } from '@miara/shared';
import { openPeriodQuery } from '../../api/open-period-query.js';
import { Notice } from '../../design/notice/notice.js';
import { lastDayInForce, todayInWarsaw } from '../../i18n/format.js';
import { useFormat } from '../../i18n/use-format.js';
import { usePickText } from '../../i18n/use-pick-text.js';
import { useCan } from '../../session/use-session.js';

/** The reporting period that lasts, with its closing day. Nothing while none is open. */
export function OpenPeriod({ tenant }: { tenant: string }) {
  const { t } = useTranslation('open-period');
  const format = useFormat();
  const pickText = usePickText();
  const submits = useCan()('assessment.submit');
  const { data } = useQuery(openPeriodQuery(tenant));
  const period = data?.period;
  const today = todayInWarsaw();
  if (!period || today < period.beginsOn) return null;
  return (
    <Notice
      title={t(submits ? 'title' : 'known', {
        period: pickText(period.title),
        day: format.day(lastDayInForce(period.endsOn)),
      })}
    >
      <p>{t('left', { count: daysInForce(period.endsOn, today) })}</p>
      {period.note && <p>{period.note}</p>}
    </Notice>
  );
}
