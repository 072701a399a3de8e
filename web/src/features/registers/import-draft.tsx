import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { ImportResponse, SetUpImportRequest } from '@miara/shared/api';
import { problemOf } from '../../api/problem-of.js';
import { queryKeys } from '../../api/query-keys.js';
import { Button } from '../../design/button/button.js';
import { ProblemNotice } from '../../design/problem-notice/problem-notice.js';
import { workingAddress } from '../../navigation/addresses.js';
import { useNavigate } from '../../navigation/location.js';
import { ImportColumns } from './import-columns.js';
import { ImportOptions } from './import-options.js';
import { ImportPreview } from './import-preview.js';
import { discardImport, setUpImport, startImport } from './registers-queries.js';
import { useImportChange } from './use-import-change.js';
import styles from './registers.module.css';

/** A register that waits: which column is what, how to take it in, and what is said of each row. */
export function ImportDraft({ tenant, told }: { tenant: string; told: ImportResponse }) {
  const { t } = useTranslation('registers');
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const setUp = useImportChange(tenant, told.id, (change: Partial<SetUpImportRequest>) =>
    setUpImport(tenant, told.id, { ...settingsOf(told), ...change }),
  );
  const start = useImportChange(tenant, told.id, () => startImport(tenant, told.id));
  const discard = useMutation({
    mutationFn: () => discardImport(tenant, told.id),
    onSuccess: async () => {
      await navigate(workingAddress(tenant, 'imports'));
      await queryClient.invalidateQueries({ queryKey: queryKeys.inTenant(tenant, 'imports') });
    },
  });
  const { ok, warning, error, duplicates } = told.counts;
  const taken = ok + warning - (told.skipDuplicates ? duplicates : 0);
  const isBlocked = told.mode === 'all_or_nothing' && error > 0;
  const failed = setUp.error ?? start.error ?? discard.error;
  const change = (wish: Partial<SetUpImportRequest>) => setUp.mutate(wish);
  return (
    <>
      {failed && <ProblemNotice problem={problemOf(failed)} />}
      <section className={styles.part} aria-labelledby="columns">
        <h2 id="columns">{t('columns.title')}</h2>
        <p className={styles.quiet}>{t('columns.lead')}</p>
        <ImportColumns told={told} busy={setUp.isPending} onChange={change} />
      </section>
      <section className={styles.part} aria-labelledby="options">
        <h2 id="options">{t('options.title')}</h2>
        <ImportOptions tenant={tenant} told={told} busy={setUp.isPending} onChange={change} />
      </section>
      <ImportPreview tenant={tenant} told={told} busy={setUp.isPending} />
      <div className={styles.buttons}>
        <Button
          variant="primary"
          busy={start.isPending}
          disabled={taken === 0 || isBlocked || setUp.isPending}
          onClick={() => start.mutate()}
        >
          {t('start', { count: taken })}
        </Button>
        <Button busy={discard.isPending} onClick={() => discard.mutate()}>
          {t('discard')}
        </Button>
        {isBlocked && <p className={styles.quiet}>{t('blocked', { count: error })}</p>}
      </div>
    </>
  );
}

function settingsOf(told: ImportResponse): SetUpImportRequest {
  const { sheet, headingRow, mapping, mode, skipDuplicates, createPartners, defaultUnit } = told;
  return { sheet, headingRow, mapping, mode, skipDuplicates, createPartners, defaultUnit };
}
