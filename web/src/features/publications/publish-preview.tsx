import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { GroupResponse, PublicationResponse } from '@miara/shared/api';
import { groupsQuery } from '../../api/groups-query.js';
import { problemOf } from '../../api/problem-of.js';
import { DataTable } from '../../data-table/data-table.js';
import { Disclosure } from '../../design/disclosure/disclosure.js';
import { ProblemNotice } from '../../design/problem-notice/problem-notice.js';
import { Skeleton } from '../../design/skeleton/skeleton.js';
import { GROUP_VIEWS } from '../../design/view-figure/group-view.js';
import { ViewFigure } from '../../design/view-figure/view-figure.js';
import { useFormat } from '../../i18n/use-format.js';
import { usePickText } from '../../i18n/use-pick-text.js';
import type { Day } from '../../i18n/format.js';
import styles from './publications.module.css';

export interface PublishPreviewProps {
  tenant: string;
  asOf: Day;
  last: PublicationResponse | null;
}

/** The figures of the day, as they would be frozen, beside the last published ones. */
export function PublishPreview({ tenant, asOf, last }: PublishPreviewProps) {
  const { t } = useTranslation(['publications', 'figures', 'common']);
  const format = useFormat();
  const { data, error } = useQuery(groupsQuery(tenant, 'metropolis', asOf));
  if (error) return <ProblemNotice problem={problemOf(error)} />;
  const whole = data?.groups[0];
  if (!whole) return <Skeleton rows={3} />;
  return (
    <section className={styles.preview} aria-labelledby="publish-preview">
      <h3 id="publish-preview">
        {t('publications:preview.title', { day: format.day(asOf), count: whole.units })}
      </h3>
      <div className={styles.views}>
        {GROUP_VIEWS.map((view) => {
          const figure = whole.views[view];
          const former = last?.views[view];
          const formerPercent = former?.hasData ? format.percent(former.numerator, former.denominator) : null;
          return (
            figure && (
              <div key={view}>
                <ViewFigure figure={figure} label={t(`figures:view.${view}`)} showDay={false} />
                {formerPercent !== null && (
                  <p className={styles.quiet}>
                    {t('publications:preview.before', { percent: formerPercent })}
                  </p>
                )}
              </div>
            )
          );
        })}
      </div>
      <Disclosure summary={t('publications:preview.phases')}>
        <Groups tenant={tenant} asOf={asOf} by="phase" />
      </Disclosure>
      <Disclosure summary={t('publications:preview.areas')}>
        <Groups tenant={tenant} asOf={asOf} by="area" />
      </Disclosure>
    </section>
  );
}

function Groups({ tenant, asOf, by }: { tenant: string; asOf: Day; by: 'phase' | 'area' }) {
  const { t } = useTranslation(['publications', 'figures', 'common']);
  const format = useFormat();
  const pickText = usePickText();
  const { data, error } = useQuery(groupsQuery(tenant, by, asOf));
  if (error) return <ProblemNotice problem={problemOf(error)} />;
  if (!data) return <Skeleton rows={4} />;
  return (
    <DataTable
      caption={t(`publications:preview.${by}s`)}
      captionHidden
      compact
      rows={data.groups}
      rowKey={({ key }) => key}
      empty={null}
      columns={[
        {
          key: 'name',
          header: t(`publications:preview.${by}`),
          rowHeader: true,
          cell: ({ key, title }: GroupResponse) => {
            const name = title ? pickText(title) : key;
            return by === 'phase' ? `${key}. ${name}` : name;
          },
        },
        ...GROUP_VIEWS.map((view) => ({
          key: view,
          header: t(`figures:view.${view}`),
          align: 'end' as const,
          cell: ({ views }: GroupResponse) => {
            const figure = views[view];
            const percent = figure?.hasData ? format.percent(figure.numerator, figure.denominator) : null;
            return percent ?? t('common:figure.noData');
          },
        })),
      ]}
    />
  );
}
