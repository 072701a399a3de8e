import { useId, useState, type FormEvent } from 'react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { TEXT_LIMITS } from '@miara/shared';
import type { PublicationResponse } from '@miara/shared/api';
import { problemOf } from '../../api/problem-of.js';
import { queryKeys } from '../../api/query-keys.js';
import { Button } from '../../design/button/button.js';
import { DateField } from '../../design/date-field/date-field.js';
import { Dialog } from '../../design/dialog/dialog.js';
import { ProblemNotice } from '../../design/problem-notice/problem-notice.js';
import { Select } from '../../design/select/select.js';
import { Skeleton } from '../../design/skeleton/skeleton.js';
import { TextArea } from '../../design/text-area/text-area.js';
import { Form } from '../../forms/form.js';
import { useServerProblems } from '../../forms/use-server-problems.js';
import { todayInWarsaw } from '../../i18n/format.js';
import { useFormat } from '../../i18n/use-format.js';
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
  onPublished,
}: PublishFormProps) {
  const { t } = useTranslation(['publications', 'common']);
  const format = useFormat();
  const queryClient = useQueryClient();
  const form = useId();
  const today = todayInWarsaw();
  const [asOf, setAsOf] = useState(
    proposed !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(proposed) ? proposed : today,
  );
  const [note, setNote] = useState(period === undefined ? '' : t('publications:form.periodNote', { period }));
  const [corrects, setCorrects] = useState(
    publications.some(({ number }) => String(number) === correct) ? correct : '',
  );
  const [reason, setReason] = useState('');
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
    onSuccess: (made) => onPublished(made),
    onSettled: async () => {
      setAsking(false);
      await queryClient.invalidateQueries({ queryKey: queryKeys.inTenant(tenant, 'publications') });
    },
  });
  const problems = useServerProblems(publication.error, {
    asOf: t('publications:form.asOf'),
    note: t('publications:form.note'),
    corrects: t('publications:form.corrects'),
    correctionReason: t('publications:form.correctionReason'),
  });
  // Whether a second person publishes is known with the figures: until then the button promises neither.
  const isLooking = isAllowed && !looked && !preview.error;
  const next = isLooking ? 'looking' : looked?.secondPerson ? 'continueToSecond' : 'continue';
  const ask = (event: FormEvent) => {
    event.preventDefault();
    const missing = corrects !== '' && reason.trim() === '';
    setReasonMissing(missing);
    if (missing || reason.length > TEXT_LIMITS.publicationNote) return;
    if (looked?.publishable && note.length <= TEXT_LIMITS.publicationNote) setAsking(true);
  };
  return (
    <section className={styles.form}>
      <h2>{t('publications:form.title')}</h2>
      <div className={styles.columns}>
        <Form id={form} onSubmit={ask}>
          {publication.error && <ProblemNotice problem={problemOf(publication.error)} />}
          <DateField
            label={t('publications:form.asOf')}
            hint={
              last
                ? t('publications:form.asOfHint', { day: format.day(last.asOf) })
                : t('publications:form.asOfHintFirst')
            }
            {...problems.field('asOf')}
            {...(!isAllowed && { error: t('publications:form.asOfWrong') })}
            max={today}
            {...(last && { min: last.asOf })}
            value={asOf}
            onChange={setAsOf}
          />
          <TextArea
            label={t('publications:form.note')}
            hint={t('publications:form.noteHint')}
            optional
            rows={3}
            limit={TEXT_LIMITS.publicationNote}
            {...problems.field('note')}
            value={note}
            onChange={(event) => setNote(event.target.value)}
          />
          {publications.length > 0 && (
            <Select
              label={t('publications:form.corrects')}
              hint={t('publications:form.correctsHint')}
              {...problems.field('corrects')}
              value={corrects}
              options={[
                { value: '', label: t('publications:form.correctsNone') },
                ...publications.map(({ number, asOf: day }) => ({
                  value: String(number),
                  label: t('publications:form.correctsNumber', { number, day: format.day(day) }),
                })),
              ]}
              onChange={setCorrects}
            />
          )}
          {corrects !== '' && (
            <TextArea
              label={t('publications:form.correctionReason')}
              hint={t('publications:form.correctionReasonHint')}
              rows={3}
              limit={TEXT_LIMITS.publicationNote}
              {...problems.field('correctionReason')}
              {...(reasonMissing && { error: t('publications:form.correctionReasonMissing') })}
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
        {isAllowed && looked && <PublishPreview tenant={tenant} preview={looked} id="publish-preview" />}
      </div>
      <div>
        <Button type="submit" form={form} variant="primary" disabled={!isAllowed || !looked?.publishable}>
          {t(`publications:form.${next}`)}
        </Button>
      </div>
      {asking && looked && (
        <Dialog
          title={t(looked.secondPerson ? 'publications:confirm.proposeTitle' : 'publications:confirm.title', {
            day: format.day(asOf),
          })}
          onClose={() => setAsking(false)}
          actions={
            <>
              <Button variant="primary" busy={publication.isPending} onClick={() => publication.mutate()}>
                {t(looked.secondPerson ? 'publications:confirm.propose' : 'publications:confirm.publish')}
              </Button>
              <Button onClick={() => setAsking(false)}>{t('common:cancel')}</Button>
            </>
          }
        >
          <p>{t(looked.secondPerson ? 'publications:confirm.proposeText' : 'publications:confirm.text')}</p>
          {looked.checks.length > 0 && (
            <>
              <p>{t('publications:confirm.despite')}</p>
              <ul>
                {looked.checks.map(({ code, count }) => (
                  <li key={code}>{t(`publications:checks.${code}`, { count })}</li>
                ))}
              </ul>
            </>
          )}
        </Dialog>
      )}
    </section>
  );
}
