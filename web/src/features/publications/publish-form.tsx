import { useId, useState, type FormEvent } from 'react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { TEXT_LIMITS } from '@miara/shared';
import type { ProposalResponse, PublicationResponse } from '@miara/shared/api';
import { problemOf } from '../../api/problem-of.js';
import { queryKeys } from '../../api/query-keys.js';
import { Button } from '../../design/button/button.js';
import { DateField } from '../../design/date-field/date-field.js';
import { Notice } from '../../design/notice/notice.js';
import { ProblemNotice } from '../../design/problem-notice/problem-notice.js';
import { Select } from '../../design/select/select.js';
import { Skeleton } from '../../design/skeleton/skeleton.js';
import { TextArea } from '../../design/text-area/text-area.js';
import { Form } from '../../forms/form.js';
import { useServerProblems } from '../../forms/use-server-problems.js';
import { todayInWarsaw } from '../../i18n/format.js';
import { useFormat } from '../../i18n/use-format.js';
import { ConfirmFigures } from './confirm-figures.js';
import { previewQuery, propose, publish } from './publications-queries.js';
import { PublishPreview } from './publish-preview.js';
import styles from './publications.module.css';

export interface PublishFormProps {
  tenant: string;
  /** The newest publication: the next day may not be before its day. */
  last: PublicationResponse | null;
  /** The day to begin with, from the address: the closing day of a period. */
  asOf?: string | undefined;
  /** Title of that period. */
  period?: string | undefined;
  /** All, newest first: any may be corrected. */
  publications: readonly PublicationResponse[];
  /** Number of the one that is to be corrected, as the address asks for; '' = none. */
  correct: string;
  /** Whether another proposal waits, whose place this one takes. */
  replaces: boolean;
  /** What one's own proposal said that was closed without being published: nobody types it twice. */
  closed?: ProposalResponse | undefined;
  /** Null when it was left to a second person. */
  onPublished: (made: PublicationResponse | null) => void;
}

/** Day and note, the figures that would be frozen, and one more question before they are. */
export function PublishForm({
  tenant,
  last,
  asOf: proposed,
  period,
  publications,
  correct,
  replaces,
  closed,
  onPublished,
}: PublishFormProps) {
  const { t } = useTranslation('publications');
  const format = useFormat();
  const queryClient = useQueryClient();
  const form = useId();
  const today = todayInWarsaw();
  const [asOf, setAsOf] = useState(
    proposed !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(proposed) ? proposed : today,
  );
  const [note, setNote] = useState(
    period === undefined ? (closed?.note ?? '') : t('form.periodNote', { period }),
  );
  const [corrects, setCorrects] = useState(
    publications.some(({ number }) => String(number) === correct) ? correct : String(closed?.corrects ?? ''),
  );
  const [reason, setReason] = useState(closed?.correctionReason ?? '');
  const [reasonMissing, setReasonMissing] = useState(false);
  const [asking, setAsking] = useState(false);
  const isAllowed = asOf !== '' && asOf <= today && (last === null || asOf >= last.asOf);
  const preview = useQuery({ ...previewQuery(tenant, asOf), enabled: isAllowed });
  const looked = preview.data;
  const publication = useMutation({
    mutationFn: async () => {
      const wanted = {
        asOf,
        note: note.trim() === '' ? null : note,
        ...(corrects !== '' && { corrects: Number(corrects), correctionReason: reason }),
        seen: looked?.contentHash ?? '',
      };
      if (!looked?.secondPerson) return publish(tenant, wanted);
      await propose(tenant, wanted);
      return null;
    },
    onSuccess: (made) => {
      setAsking(false);
      onPublished(made);
    },
    onError: () => setAsking(false),
    onSettled: () => queryClient.invalidateQueries({ queryKey: queryKeys.inTenant(tenant, 'publications') }),
  });
  const problems = useServerProblems(publication.error, {
    asOf: t('form.asOf'),
    note: t('form.note'),
    corrects: t('form.corrects'),
    correctionReason: t('form.correctionReason'),
  });
  // Whether a second person publishes is known with the figures: until then the button promises neither.
  const isLooking = isAllowed && !looked && !preview.error;
  const next = isLooking ? 'looking' : looked?.secondPerson ? 'continueToSecond' : 'continue';
  const ask = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const missing = corrects !== '' && reason.trim() === '';
    setReasonMissing(missing);
    if (missing) event.currentTarget.querySelector<HTMLElement>('[name=correctionReason]')?.focus();
    if (missing || reason.length > TEXT_LIMITS.publicationNote) return;
    if (looked?.publishable && note.length <= TEXT_LIMITS.publicationNote) setAsking(true);
  };
  return (
    <section className={styles.form}>
      <h2>{t('form.title')}</h2>
      {replaces && (
        <Notice tone="warning">
          <p>{t('form.replaces')}</p>
        </Notice>
      )}
      <div className={styles.columns}>
        <Form id={form} onSubmit={ask}>
          {publication.error && <ProblemNotice problem={problemOf(publication.error)} />}
          <DateField
            label={t('form.asOf')}
            hint={last ? t('form.asOfHint', { day: format.day(last.asOf) }) : t('form.asOfHintFirst')}
            {...problems.field('asOf')}
            {...(!isAllowed && { error: t('form.asOfWrong') })}
            max={today}
            {...(last && { min: last.asOf })}
            value={asOf}
            onChange={setAsOf}
          />
          <TextArea
            label={t('form.note')}
            hint={t('form.noteHint')}
            optional
            rows={3}
            limit={TEXT_LIMITS.publicationNote}
            {...problems.field('note')}
            value={note}
            onChange={(event) => setNote(event.target.value)}
          />
          {publications.length > 0 && (
            <Select
              label={t('form.corrects')}
              hint={t('form.correctsHint')}
              {...problems.field('corrects')}
              value={corrects}
              options={[
                { value: '', label: t('form.correctsNone') },
                ...publications.map(({ number, asOf: day }) => ({
                  value: String(number),
                  label: t('form.correctsNumber', { number, day: format.day(day) }),
                })),
              ]}
              onChange={setCorrects}
            />
          )}
          {corrects !== '' && (
            <TextArea
              name="correctionReason"
              label={t('form.correctionReason')}
              hint={t('form.correctionReasonHint')}
              rows={3}
              limit={TEXT_LIMITS.publicationNote}
              {...problems.field('correctionReason')}
              {...(reasonMissing && { error: t('form.correctionReasonMissing') })}
              value={reason}
              onChange={(event) => {
                setReason(event.target.value);
                setReasonMissing(false);
              }}
            />
          )}
        </Form>
        {isAllowed && preview.error && <ProblemNotice problem={problemOf(preview.error)} />}
        {isLooking && <Skeleton rows={4} />}
        {isAllowed && looked && <PublishPreview tenant={tenant} preview={looked} />}
      </div>
      <div>
        <Button type="submit" form={form} variant="primary" disabled={!isAllowed || !looked?.publishable}>
          {t(`form.${next}`)}
        </Button>
      </div>
      {asking && looked && (
        <ConfirmFigures
          preview={looked}
          leavesToSecond={looked.secondPerson}
          busy={publication.isPending}
          onConfirm={() => publication.mutate()}
          onClose={() => setAsking(false)}
        />
      )}
    </section>
  );
}
