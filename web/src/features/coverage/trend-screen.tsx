import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { problemOf } from '../../api/problem-of.js';
import { DateField } from '../../design/date-field/date-field.js';
import { EmptyState } from '../../design/empty-state/empty-state.js';
import { LinkButton } from '../../design/link-button/link-button.js';
import { PageHeader } from '../../design/page-header/page-header.js';
import { ProblemNotice } from '../../design/problem-notice/problem-notice.js';
import { Select } from '../../design/select/select.js';
import { Skeleton } from '../../design/skeleton/skeleton.js';
import { GROUP_VIEWS } from '../../design/view-figure/group-view.js';
import { todayInWarsaw } from '../../i18n/format.js';
import { workingAddress } from '../../navigation/addresses.js';
import { explainPage } from '../../navigation/explain-address.js';
import type { SearchParams } from '../../navigation/search-params.js';
import { textParam, useSearchParams } from '../../navigation/use-search-params.js';
import { ChangeList } from './change-list.js';
import { FigureTrend } from './figure-trend.js';
import { changesQuery, trendQuery } from './trend-queries.js';
import { useQuestionTitle } from './use-question-title.js';
import styles from './trend-screen.module.css';

const QUESTION = ['unit', 'group', 'view', 'area', 'phase', 'item', 'from', 'to'] as const;
const ITEM_VIEWS = ['shareOfUnits', 'shareOfResidents'] as const;

/** What the address asks; of nobody in particular it is everybody the person sees. */
function readQuestion(params: SearchParams): SearchParams {
  const question: SearchParams = {};
  for (const name of QUESTION) {
    const value = textParam(params, name);
    if (value) question[name] = value;
  }
  if (question['unit'] === undefined && question['group'] === undefined) question['group'] = 'place';
  return question;
}

/** One figure over time, and below it what moved between the two days and who moved it. The address can be sent on. */
export function TrendScreen({ tenant }: { tenant: string }) {
  const { t } = useTranslation(['trend', 'figures', 'own-groups']);
  const [question, setQuestion] = useSearchParams(readQuestion);
  const questionTitle = useQuestionTitle();
  const trend = useQuery(trendQuery(tenant, question));
  const changes = useQuery({ ...changesQuery(tenant, question), enabled: trend.data !== undefined });
  const today = todayInWarsaw();
  const text = (name: string) => textParam(question, name);
  const views = question['item'] === undefined ? GROUP_VIEWS : [...GROUP_VIEWS, ...ITEM_VIEWS];
  const { from: _from, to, ...figure } = question;
  const back = (
    <LinkButton icon="left" variant="quiet" href={workingAddress(tenant, 'roll-ups')}>
      {t('trend:back')}
    </LinkButton>
  );
  return (
    <>
      <PageHeader
        title={trend.data ? t('trend:titleOf', { of: questionTitle(trend.data) }) : t('trend:title')}
        lead={t('trend:lead')}
        action={back}
      />
      <div className={styles.choices}>
        <DateField
          label={t('trend:from')}
          value={text('from') ?? trend.data?.from ?? ''}
          max={today}
          onChange={(day) => setQuestion({ from: day || undefined })}
        />
        <DateField
          label={t('trend:to')}
          value={text('to') ?? trend.data?.to ?? today}
          max={today}
          onChange={(day) => setQuestion({ to: !day || day === today ? undefined : day })}
        />
        {question['group'] !== undefined && (
          <Select
            label={t('trend:view')}
            value={text('view') ?? 'equalUnits'}
            options={views.map((value) => ({ value, label: t(`figures:view.${value}`) }))}
            onChange={(view) => setQuestion({ view })}
          />
        )}
        <LinkButton variant="quiet" href={explainPage(tenant, { ...figure, ...(to && { asOf: to }) })}>
          {t('trend:explain')}
        </LinkButton>
      </div>
      {text('group')?.startsWith('own:') && <p className={styles.quiet}>{t('own-groups:ofDay')}</p>}
      {trend.error && <ProblemNotice problem={problemOf(trend.error)} />}
      {!trend.data && !trend.error && <Skeleton rows={10} />}
      {trend.data && (
        <div className={styles.parts}>
          <FigureTrend tenant={tenant} trend={trend.data} />
          {changes.error && <ProblemNotice problem={problemOf(changes.error)} />}
          {!changes.data && !changes.error && <Skeleton rows={6} />}
          {changes.data &&
            (changes.data.movedTotal + changes.data.units.length === 0 ? (
              <EmptyState title={t('trend:nothingMoved')}>{t('trend:nothingMovedText')}</EmptyState>
            ) : (
              <ChangeList tenant={tenant} changes={changes.data} />
            ))}
        </div>
      )}
    </>
  );
}
