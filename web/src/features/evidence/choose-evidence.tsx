import { useDeferredValue, useState } from 'react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { EvidenceResponse } from '@miara/shared/api';
import { Button } from '../../design/button/button.js';
import { EmptyState } from '../../design/empty-state/empty-state.js';
import { LoadMore } from '../../design/pagination/load-more.js';
import { QueryFailed } from '../../design/query-state/query-failed.js';
import { Select, type SelectOption } from '../../design/select/select.js';
import { Skeleton } from '../../design/skeleton/skeleton.js';
import { TextField } from '../../design/text-field/text-field.js';
import { evidenceQuery } from './evidence-queries.js';
import { ForceBadge } from './force-badge.js';
import styles from './choose-evidence.module.css';

export interface ChooseEvidenceProps {
  tenant: string;
  /** Whose proofs may be chosen; one of them at a time. */
  units: readonly SelectOption[];
  /** Identifiers of those that are there already. */
  taken: readonly string[];
  /** The one that is being taken just now. */
  busy?: string | undefined;
  onChoose: (evidence: EvidenceResponse) => void;
}

/** A proof that was uploaded before, found by its title. */
export function ChooseEvidence({ tenant, units, taken, busy, onChoose }: ChooseEvidenceProps) {
  const { t } = useTranslation('evidence');
  const [q, setQ] = useState('');
  const [unit, setUnit] = useState(units[0]?.value ?? '');
  const asked = useDeferredValue(q.trim());
  const { data, error, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } = useInfiniteQuery(
    evidenceQuery(tenant, { q: asked, unit }),
  );
  const proofs = data?.pages.flatMap(({ evidence }) => evidence) ?? [];
  return (
    <div className={styles.choose}>
      {units.length > 1 && (
        <Select label={t('choose.unit')} options={units} value={unit} onChange={setUnit} />
      )}
      <TextField
        type="search"
        label={t('choose.search')}
        value={q}
        onChange={(event) => setQ(event.target.value)}
      />
      {error && <QueryFailed error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton rows={3} />}
      {data && proofs.length === 0 && (
        <EmptyState title={t(asked === '' ? 'choose.none' : 'list.noMatch')}>
          {t(asked === '' ? 'choose.noneText' : 'list.noMatchText')}
        </EmptyState>
      )}
      {proofs.length > 0 && (
        <ul className={styles.list}>
          {proofs.map((proof) => (
            <li key={proof.id}>
              <div className={styles.words}>
                <span className={styles.title}>{proof.title}</span>
                <ForceBadge proof={proof} />
              </div>
              {taken.includes(proof.id) ? (
                <span className={styles.taken}>{t('choose.taken')}</span>
              ) : proof.withdrawn ? null : (
                <Button
                  size="small"
                  busy={busy === proof.id}
                  aria-label={t('choose.takeThis', { title: proof.title })}
                  onClick={() => onChoose(proof)}
                >
                  {t('choose.take')}
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
      {hasNextPage && (
        <LoadMore
          shown={proofs.length}
          hasMore
          busy={isFetchingNextPage}
          onMore={() => void fetchNextPage()}
        />
      )}
    </div>
  );
}
