import type { PublicationPreviewResponse } from '@miara/shared/api';
import { useTranslation } from 'react-i18next';
import { Disclosure } from '../../design/disclosure/disclosure.js';
import { GROUP_VIEWS } from '../../design/view-figure/group-view.js';
import { ViewFigure } from '../../design/view-figure/view-figure.js';
import { useFormat } from '../../i18n/use-format.js';
import { PreviewChanges } from './preview-changes.js';
import { PreviewChecks } from './preview-checks.js';
import { PreviewGroups } from './preview-groups.js';
import styles from './publications.module.css';

export interface PublishPreviewProps {
  tenant: string;
  preview: PublicationPreviewResponse;
}

/** The figures as they would be frozen, beside the last published ones: the whole, what to know before, each change. */
export function PublishPreview({ tenant, preview }: PublishPreviewProps) {
  const { t } = useTranslation(['publications', 'figures']);
  const format = useFormat();
  const { against, views } = preview;
  return (
    <div className={styles.preview}>
      <h3>{t('publications:preview.title', { day: format.day(preview.asOf), count: preview.units })}</h3>
      <div className={styles.views}>
        {GROUP_VIEWS.map((view) => {
          const figure = views[view];
          const former = against?.views[view];
          const percent = former?.hasData ? format.percent(former.numerator, former.denominator) : null;
          return (
            figure && (
              <div key={view}>
                <ViewFigure figure={figure} label={t(`figures:view.${view}`)} showDay={false} />
                {percent !== null && (
                  <p className={styles.quiet}>{t('publications:preview.before', { percent })}</p>
                )}
              </div>
            )
          );
        })}
      </div>
      <PreviewChecks tenant={tenant} checks={preview.checks} />
      <PreviewChanges preview={preview} />
      {(['phase', 'area'] as const).map((by) => (
        <Disclosure key={by} summary={t(`publications:preview.${by}s`)}>
          <PreviewGroups tenant={tenant} asOf={preview.asOf} by={by} />
        </Disclosure>
      ))}
      <p className={styles.quiet}>
        {t('publications:preview.hash')} <code className={styles.hash}>{preview.contentHash}</code>
      </p>
    </div>
  );
}
