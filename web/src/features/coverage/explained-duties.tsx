import { useTranslation } from 'react-i18next';
import type { ExplainedDutyResponse, ExplainResponse } from '@miara/shared/api';
import { DataTable } from '../../data-table/data-table.js';
import { Link } from '../../design/link/link.js';
import { StandingBadge } from '../../design/standing-badge/standing-badge.js';
import { lastDayInForce } from '../../i18n/format.js';
import { useFormat } from '../../i18n/use-format.js';
import { usePickText } from '../../i18n/use-pick-text.js';
import { workingAddress } from '../../navigation/addresses.js';
import styles from './explain-screen.module.css';

/** The duties behind a unit's figure, and those that were left out of it. */
export function ExplainedDuties({ tenant, explanation }: { tenant: string; explanation: ExplainResponse }) {
  const { t } = useTranslation('explain');
  const counted = explanation.duties.filter(({ countedAs }) => countedAs !== 'excluded');
  const excluded = explanation.duties.filter(({ countedAs }) => countedAs === 'excluded');
  return (
    <>
      <section>
        <h2>{t('duties.title', { count: counted.length })}</h2>
        <DutyTable tenant={tenant} explanation={explanation} duties={counted} caption={t('duties.caption')} />
      </section>
      <section>
        <h2>{t('excluded.title')}</h2>
        <p>{t(excluded.length > 0 ? 'excluded.text' : 'excluded.none')}</p>
        {excluded.length > 0 && (
          <DutyTable
            tenant={tenant}
            explanation={explanation}
            duties={excluded}
            caption={t('excluded.title')}
          />
        )}
      </section>
    </>
  );
}

interface DutyTableProps {
  tenant: string;
  explanation: ExplainResponse;
  duties: readonly ExplainedDutyResponse[];
  caption: string;
}

function DutyTable({ tenant, explanation, duties, caption }: DutyTableProps) {
  const { t } = useTranslation('explain');
  const format = useFormat();
  const pickText = usePickText();
  const unit = explanation.question.unit?.teryt;
  const proof = (duty: ExplainedDutyResponse) =>
    duty.evidence
      .map(({ title, effectiveUntil }) =>
        effectiveUntil === null
          ? title
          : t('proofUntil', { title, day: format.shortDay(lastDayInForce(effectiveUntil)) }),
      )
      .join('; ');
  return (
    <DataTable
      caption={caption}
      captionHidden
      compact
      rows={duties}
      rowKey={(duty) => duty.item}
      empty={<p className={styles.quiet}>{t('duties.none')}</p>}
      columns={[
        {
          key: 'item',
          header: t('column.item'),
          rowHeader: true,
          cell: (duty) => (
            <Link href={workingAddress(tenant, 'coverage', { ...(unit && { unit }), item: duty.item })}>
              {duty.item} {pickText(duty.title)}
            </Link>
          ),
        },
        {
          key: 'standing',
          header: t('column.standing'),
          cell: (duty) => <StandingBadge standing={duty.standing} plain />,
        },
        { key: 'since', header: t('column.since'), cell: (duty) => format.shortDay(duty.since.slice(0, 10)) },
        { key: 'counted', header: t('column.counted'), cell: (duty) => t(`countedAs.${duty.countedAs}`) },
        {
          key: 'weight',
          header: t('column.weight'),
          align: 'end',
          cell: (duty) => format.number(duty.weight),
        },
        { key: 'proof', header: t('column.proof'), cell: (duty) => proof(duty) || '–' },
      ]}
    />
  );
}
