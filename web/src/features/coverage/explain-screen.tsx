import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { problemOf } from '../../api/problem-of.js';
import { isProblem } from '../../api/problem-error.js';
import { Button } from '../../design/button/button.js';
import { EmptyState } from '../../design/empty-state/empty-state.js';
import { LinkButton } from '../../design/link-button/link-button.js';
import { PageHeader } from '../../design/page-header/page-header.js';
import { ProblemNotice } from '../../design/problem-notice/problem-notice.js';
import { Skeleton } from '../../design/skeleton/skeleton.js';
import { ViewFigure } from '../../design/view-figure/view-figure.js';
import { useFormat } from '../../i18n/use-format.js';
import { workingAddress } from '../../navigation/addresses.js';
import { useSearch } from '../../navigation/location.js';
import type { SearchParams } from '../../navigation/search-params.js';
import { textParam } from '../../navigation/use-search-params.js';
import { explainQuery } from './explain-query.js';
import { ExplainExits } from './explain-exits.js';
import { ExplainFormula } from './explain-formula.js';
import { ExplainedDuties } from './explained-duties.js';
import { ExplainedExclusions } from './explained-exclusions.js';
import { ExplainedUnits } from './explained-units.js';
import { useQuestionTitle } from './use-question-title.js';
import styles from './explain-screen.module.css';

/** What the api's explanation can be asked for; anything else in the address is not part of the question. */
const QUESTION = ['unit', 'group', 'view', 'area', 'phase', 'item', 'asOf'] as const;

/** One figure taken apart: what it is of, how it is counted, and every part. The address can be sent on. */
export function ExplainScreen({ tenant }: { tenant: string }) {
  const { t } = useTranslation('explain');
  const format = useFormat();
  const params = useSearch();
  const question: SearchParams = {};
  for (const name of QUESTION) {
    const value = textParam(params, name);
    if (value) question[name] = value;
  }
  const asked = question['unit'] !== undefined || question['group'] !== undefined;
  const { data, error, refetch } = useQuery({ ...explainQuery(tenant, question), enabled: asked });
  const questionTitle = useQuestionTitle();
  const back = (
    <LinkButton icon="left" variant="quiet" href={workingAddress(tenant, 'coverage')}>
      {t('back')}
    </LinkButton>
  );

  if (!asked) {
    return (
      <>
        <PageHeader title={t('title')} />
        <EmptyState title={t('nothingAsked')} action={back}>
          {t('nothingAskedText')}
        </EmptyState>
      </>
    );
  }
  if (!data) {
    return (
      <>
        <PageHeader title={t('title')} />
        {!error && <Skeleton rows={8} />}
        {error && (
          <ProblemNotice
            problem={problemOf(error)}
            action={
              isProblem(error, 'not_found') ? (
                back
              ) : (
                <Button onClick={() => void refetch()}>{t('again')}</Button>
              )
            }
          />
        )}
      </>
    );
  }
  const figure = data.figure ?? data.mean;
  return (
    <>
      <PageHeader
        title={t('titleOf', { of: questionTitle(data) })}
        lead={t('lead', { day: format.day(data.asOf), standard: data.standardVersion })}
        action={back}
      />
      <div className={styles.parts}>
        {figure && <ViewFigure figure={figure} size="large" showDay={false} />}
        <ExplainFormula explanation={data} />
        <ExplainExits tenant={tenant} question={question} address={figure?.explain} />
        {data.duties.length > 0 && <ExplainedDuties tenant={tenant} explanation={data} />}
        {data.units.length > 0 && <ExplainedUnits tenant={tenant} explanation={data} />}
        {data.question.unit === null && <ExplainedExclusions tenant={tenant} explanation={data} />}
      </div>
    </>
  );
}
