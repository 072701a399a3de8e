import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ACCEPTED_EXTENSIONS, fieldErrorText, FILE_MAX_BYTES, TEXT_LIMITS } from '@miara/shared';
import type { EvidenceResponse } from '@miara/shared/api';
import { currentStandardQuery } from '../../api/standard-query.js';
import { DateField } from '../../design/date-field/date-field.js';
import { FileDrop } from '../../design/file-drop/file-drop.js';
import { QueryFailed } from '../../design/query-state/query-failed.js';
import { Select, type SelectOption } from '../../design/select/select.js';
import { Skeleton } from '../../design/skeleton/skeleton.js';
import { TextArea } from '../../design/text-area/text-area.js';
import { TextField } from '../../design/text-field/text-field.js';
import { RestoredNotice } from '../../forms/restored-notice.js';
import { useKeptForm } from '../../forms/use-kept-form.js';
import { effectiveUntil } from '../../i18n/format.js';
import { useFormat } from '../../i18n/use-format.js';
import { usePickText } from '../../i18n/use-pick-text.js';
import { refusalOf } from './check-file.js';
import { uploadEvidence } from './evidence-queries.js';
import { NO_FACTS } from './proof-fields.js';
import { refuseFile } from './refuse-file.js';
import styles from './upload-form.module.css';

export interface UploadFormProps {
  tenant: string;
  /** Under this name what is typed is kept until it is sent; a file cannot be. */
  keptAs: string;
  /** The governments whose proof it may be; with one there is nothing to choose. */
  units: readonly SelectOption[];
  /** Codes of the kinds of proof that fit the item at hand; they come first. */
  expectedKinds?: readonly string[];
  /** Called for each file the server has stored. */
  onUploaded: (evidence: EvidenceResponse) => void;
}

/**
 * What the files are, then the files: a file is sent as soon as it is chosen, with the fields as they are. A
 * refused or cut upload leaves everything typed in its place, and "again" sends it with the fields as corrected.
 */
export function UploadForm({ tenant, keptAs, units, expectedKinds = [], onUploaded }: UploadFormProps) {
  const { t } = useTranslation('evidence');
  const { language } = useFormat();
  const pickText = usePickText();
  const standard = useQuery(currentStandardQuery(tenant));
  const { content, isRestored, change, settle, clear } = useKeptForm(keptAs, {
    unit: units[0]?.value ?? '',
    ...NO_FACTS,
  });
  const { unit, kind: chosenKind, title, note, firstDay, lastDay } = content;

  if (standard.error) return <QueryFailed error={standard.error} onRetry={() => void standard.refetch()} />;
  if (!standard.data) return <Skeleton rows={4} />;
  const kinds = standard.data.evidenceKinds.map(({ code, title }) => ({
    value: code,
    label: pickText(title),
  }));
  const expected = kinds.filter(({ value }) => expectedKinds.includes(value));
  const others = kinds.filter(({ value }) => !expectedKinds.includes(value));
  const kind = chosenKind || (expected[0] ?? kinds[0])?.value || '';
  const reversed = firstDay !== '' && lastDay !== '' && lastDay < firstDay;

  return (
    <div className={styles.form}>
      {isRestored && <RestoredNotice withFile onClear={clear} />}
      {units.length > 1 && (
        <Select
          label={t('field.unit')}
          hint={t('hint.unit')}
          options={units}
          value={unit}
          onChange={(value) => change({ ...content, unit: value })}
        />
      )}
      <Select
        label={t('field.kind')}
        value={kind}
        options={
          expected.length > 0
            ? [
                { label: t('kinds.expected'), options: expected },
                { label: t('kinds.others'), options: others },
              ]
            : kinds
        }
        onChange={(value) => change({ ...content, kind: value })}
      />
      <TextField
        optional
        label={t('field.title')}
        hint={t('hint.title')}
        value={title}
        error={title.length > TEXT_LIMITS.title ? tooLong(TEXT_LIMITS.title) : undefined}
        onChange={(event) => change({ ...content, title: event.target.value })}
      />
      <div className={styles.days}>
        <DateField
          optional
          label={t('field.firstDay')}
          value={firstDay}
          onChange={(day) => change({ ...content, firstDay: day })}
        />
        <DateField
          optional
          label={t('field.lastDay')}
          value={lastDay}
          error={reversed ? t('reversed') : undefined}
          onChange={(day) => change({ ...content, lastDay: day })}
        />
      </div>
      <TextArea
        optional
        label={t('field.note')}
        hint={t('hint.note')}
        rows={2}
        limit={TEXT_LIMITS.note}
        value={note}
        onChange={(event) => change({ ...content, note: event.target.value })}
      />
      <FileDrop<EvidenceResponse>
        label={t('field.files')}
        accept={ACCEPTED_EXTENSIONS}
        maxBytes={FILE_MAX_BYTES}
        send={async (file, options) => {
          const refusal =
            refusalOf(file) ?? (reversed ? ({ code: 'period_reversed', params: {} } as const) : null);
          if (refusal) refuseFile(refusal);
          const until = lastDay === '' ? '' : effectiveUntil(lastDay);
          const fields = {
            unit,
            kind,
            title: title.trim(),
            note: note.trim(),
            effectiveFrom: firstDay,
            effectiveUntil: until,
          };
          return uploadEvidence(tenant, file, fields, options);
        }}
        onSent={(evidence) => {
          // A title is of one document; the rest may hold for the next one, too.
          settle({ ...content, title: '' });
          onUploaded(evidence);
        }}
      />
    </div>
  );

  function tooLong(max: number): string {
    return fieldErrorText('too_long', { max }, language);
  }
}
