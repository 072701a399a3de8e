import { useTranslation } from 'react-i18next';
import { DECLARATION_STATES, takesPlannedDate, takesReason, TEXT_LIMITS } from '@miara/shared';
import type { AssessmentResponse } from '@miara/shared/api';
import { DateField } from '../../design/date-field/date-field.js';
import { RadioGroup } from '../../design/radio-group/radio-group.js';
import { TextArea } from '../../design/text-area/text-area.js';
import { FieldConflict } from './field-conflict.js';
import { lastChangeOf } from './history-changes.js';
import { IndicatorField } from './indicator-field.js';
import { contentOf, fieldsOf } from './declaration-content.js';
import type { AutosaveState, DeclarationAutosave } from './declaration-autosave.js';
import styles from './declaration-form.module.css';

export interface DeclarationFormProps {
  assessment: AssessmentResponse;
  state: AutosaveState;
  autosave: DeclarationAutosave;
}

/** What the unit says about the item. There is no "save": each field saves itself and says so above. */
export function DeclarationForm({ assessment, state, autosave }: DeclarationFormProps) {
  const { t } = useTranslation(['assessments', 'vocabulary']);
  const content = { ...contentOf(assessment.declaration), ...state.mine };
  const { indicator } = assessment.item;
  const declared = content.state;
  const flush = () => void autosave.flush();
  return (
    <div className={styles.form}>
      {fieldsOf(state.conflicts).map((field) => (
        <FieldConflict
          key={field}
          field={field}
          mine={state.mine[field] ?? null}
          theirs={state.conflicts[field] ?? null}
          written={lastChangeOf(field, assessment.history)}
          onSettle={(whose) => void autosave.settle(field, whose)}
        />
      ))}
      <RadioGroup
        label={t('assessments:field.state')}
        options={DECLARATION_STATES.map((value) => ({
          value,
          label: t(`vocabulary:declaration.${value}`),
          detail: t(`assessments:declarationMeaning.${value}`),
        }))}
        value={declared}
        onChange={(value) => autosave.edit('state', value, true)}
      />
      {declared !== null && takesPlannedDate(declared) && (
        <DateField
          label={t('assessments:field.plannedOn')}
          hint={t('assessments:hint.plannedOn')}
          value={content.plannedOn ?? ''}
          onChange={(day) => autosave.edit('plannedOn', day === '' ? null : day)}
          onBlur={flush}
        />
      )}
      {declared !== null && takesReason(declared) && (
        <TextArea
          label={t('assessments:field.reason')}
          hint={t('assessments:hint.reason')}
          limit={TEXT_LIMITS.reason}
          value={content.reason ?? ''}
          onChange={(event) => autosave.edit('reason', event.target.value)}
          onBlur={flush}
        />
      )}
      <TextArea
        label={t('assessments:field.statement')}
        hint={t('assessments:hint.statement')}
        limit={TEXT_LIMITS.statement}
        rows={5}
        optional={declared !== 'in_place'}
        value={content.statement ?? ''}
        onChange={(event) => autosave.edit('statement', event.target.value)}
        onBlur={flush}
      />
      {indicator && (
        <IndicatorField
          indicator={indicator}
          value={content.indicatorValue}
          onChange={(value) => autosave.edit('indicatorValue', value)}
        />
      )}
    </div>
  );
}
