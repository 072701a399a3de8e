import { useState, type ReactNode } from 'react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { PublicationResponse } from '@miara/shared/api';
import { problemOf } from '../../api/problem-of.js';
import { Button } from '../../design/button/button.js';
import { EmptyState } from '../../design/empty-state/empty-state.js';
import { Notice } from '../../design/notice/notice.js';
import { PageHeader } from '../../design/page-header/page-header.js';
import { ProblemNotice } from '../../design/problem-notice/problem-notice.js';
import { Skeleton } from '../../design/skeleton/skeleton.js';
import type { SearchParams } from '../../navigation/search-params.js';
import { textParam, useSearchParams } from '../../navigation/use-search-params.js';
import { useCan } from '../../session/use-session.js';
import { declinedSince, LatestNews, type Happened } from './latest-news.js';
import { OpenProposal } from './open-proposal.js';
import { proposalsQuery, publicationsQuery } from './publications-queries.js';
import { PublicationList } from './publication-list.js';
import { PublishForm } from './publish-form.js';
import styles from './publications.module.css';

export interface PublicationsScreenProps {
  tenant: string;
  /** What else can be done with a publication. */
  more?: (publication: PublicationResponse) => ReactNode;
}

const readProposal = (params: SearchParams) => ({
  asOf: textParam(params, 'asOf'),
  period: textParam(params, 'period'),
});

/** What the public reads: every publication, and for the coordinator the way to the next one. */
export function PublicationsScreen({ tenant, more }: PublicationsScreenProps) {
  const { t } = useTranslation('publications');
  const can = useCan();
  const [{ corrects, ...proposed }] = useSearchParams((params) => ({
    ...readProposal(params),
    corrects: textParam(params, 'corrects') ?? '',
  }));
  const [happened, setHappened] = useState<Happened | null>(null);
  const [proposesOther, setProposesOther] = useState(false);
  const { data, error, refetch } = useQuery(publicationsQuery(tenant));
  const mayPublish = can('publication.publish');
  const second = useQuery({ ...proposalsQuery(tenant), enabled: mayPublish });
  const proposals = second.data?.proposals ?? [];
  const open = proposals.find(({ outcome }) => outcome === null);
  // Where the area wants two persons no more, the form publishes at once and takes no proposal's place.
  const replaces = open !== undefined && second.data?.secondPerson === true;
  const declined = declinedSince(proposals, data?.publications[0]);
  const published = (publication: PublicationResponse | null) => {
    setHappened(publication ? { made: publication } : { proposed: true });
    setProposesOther(false);
  };
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      {!data && !error && <Skeleton rows={6} />}
      {!data && error && (
        <ProblemNotice
          problem={problemOf(error)}
          action={<Button onClick={() => void refetch()}>{t('again')}</Button>}
        />
      )}
      {data && (
        <div className={styles.parts}>
          <LatestNews happened={happened} open={open} proposals={proposals} declined={declined} />
          {open && (
            <OpenProposal
              key={open.id}
              tenant={tenant}
              proposal={open}
              onPublished={published}
              onClosed={() => setHappened({ closed: open.id })}
            />
          )}
          {replaces && !proposesOther && (
            <div>
              <Button onClick={() => setProposesOther(true)}>{t('proposal.other')}</Button>
            </div>
          )}
          {mayPublish && second.isPending && <Skeleton rows={4} />}
          {mayPublish && !second.isPending && (!replaces || proposesOther) && (
            <PublishForm
              // A new publication moves the first allowed day and empties the note.
              key={data.publications[0]?.id ?? 'first'}
              tenant={tenant}
              last={data.publications[0] ?? null}
              {...(!(happened && 'made' in happened) && proposed)}
              publications={data.publications}
              correct={corrects}
              replaces={replaces}
              closed={declined?.own ? declined : undefined}
              onPublished={published}
            />
          )}
          {!mayPublish && (
            <Notice title={t('notYours.title')}>
              <p>{t('notYours.text')}</p>
            </Notice>
          )}
          <section className={styles.list}>
            <h2>{t('list.title')}</h2>
            {data.publications.length === 0 ? (
              <EmptyState title={t('empty.title')}>
                {t(mayPublish ? 'empty.text' : 'empty.textReader')}
              </EmptyState>
            ) : (
              <PublicationList
                tenant={tenant}
                publications={data.publications}
                mayWithdraw={mayPublish}
                more={more}
              />
            )}
          </section>
        </div>
      )}
    </>
  );
}
