import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { TEXT_LIMITS } from '@miara/shared';
import { currentStandardQuery } from '../../api/standard-query.js';
import { DateField } from '../../design/date-field/date-field.js';
import { Select } from '../../design/select/select.js';
import { TextArea } from '../../design/text-area/text-area.js';
import { TextField } from '../../design/text-field/text-field.js';
import type { ServerProblems } from '../../forms/use-server-problems.js';
import { effectiveUntil, lastDayInForce } from '../../i18n/format.js';
import { usePickText } from '../../i18n/use-pick-text.js';
import styles from './upload-form.module.css';

/** What a person types about a proof. Days are inclusive; '' = none. */
export interface ProofFacts {
  kind: string;
  title: string;
  note: string;
  firstDay: string;
  lastDay: string;
}

export const NO_FACTS: ProofFacts = { kind: '', title: '', note: '', firstDay: '', lastDay: '' };

/** The facts of a stored proof as they are typed. */
export function factsOf(proof: {
  kind: string;
  title: string;
  note: string | null;
  effectiveFrom: string | null;
  effectiveUntil: string | null;
}): ProofFacts {
  return {
    kind: proof.kind,
    title: proof.title,
    note: proof.note ?? '',
    firstDay: proof.effectiveFrom ?? '',
    lastDay: proof.effectiveUntil === null ? '' : lastDayInForce(proof.effectiveUntil),
  };
}

/** As the server takes them: half-open, null = none. */
export function told({ kind, title, note, firstDay, lastDay }: ProofFacts) {
  return {
    kind,
    title: title.trim(),
    note: note.trim() || null,
    effectiveFrom: firstDay || null,
    effectiveUntil: lastDay === '' ? null : effectiveUntil(lastDay),
  };
}

export function isReversed({ firstDay, lastDay }: ProofFacts): boolean {
  return firstDay !== '' && lastDay !== '' && lastDay < firstDay;
}

export interface ProofFieldsProps {
  tenant: string;
  facts: ProofFacts;
  /** Kinds that fit the item at hand; the first is chosen until a person chooses. */
  expectedKinds?: readonly string[];
  problems: ServerProblems;
  onChange: (facts: ProofFacts) => void;
}

/** Kind, title, period and note: the same for every form of proof. */
export function ProofFields({ tenant, facts, expectedKinds = [], problems, onChange }: ProofFieldsProps) {
  const { t } = useTranslation('evidence');
  const pickText = usePickText();
  const { data: standard } = useQuery(currentStandardQuery(tenant));
  const kinds = (standard?.evidenceKinds ?? []).map(({ code, title }) => ({
    value: code,
    label: pickText(title),
  }));
  const ordered = [
    ...kinds.filter(({ value }) => expectedKinds.includes(value)),
    ...kinds.filter(({ value }) => !expectedKinds.includes(value)),
  ];
  const change = (part: Partial<ProofFacts>) => onChange({ ...facts, ...part });
  return (
    <>
      <Select
        {...problems.field('kind')}
        label={t('field.kind')}
        options={facts.kind === '' ? [{ value: '', label: t('field.chooseKind') }, ...ordered] : ordered}
        value={facts.kind}
        onChange={(kind) => change({ kind })}
      />
      <TextField
        {...problems.field('title')}
        label={t('field.title')}
        value={facts.title}
        onChange={(event) => change({ title: event.target.value })}
      />
      <div className={styles.days}>
        <DateField
          {...problems.field('effectiveFrom')}
          optional
          label={t('field.firstDay')}
          value={facts.firstDay}
          onChange={(firstDay) => change({ firstDay })}
        />
        <DateField
          {...problems.field('effectiveUntil')}
          optional
          label={t('field.lastDay')}
          value={facts.lastDay}
          {...(isReversed(facts) && { error: t('reversed') })}
          onChange={(lastDay) => change({ lastDay })}
        />
      </div>
      <TextArea
        {...problems.field('note')}
        optional
        label={t('field.note')}
        rows={2}
        limit={TEXT_LIMITS.note}
        value={facts.note}
        onChange={(event) => change({ note: event.target.value })}
      />
    </>
  );
}
