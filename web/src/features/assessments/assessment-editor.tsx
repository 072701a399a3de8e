import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { AssessmentResponse, LinkedEvidenceResponse } from '@miara/shared/api';
import { AssessmentStatus } from './assessment-status.js';
import { DeclarationForm } from './declaration-form.js';
import { DeclarationView } from './declaration-view.js';
import { EvidenceList } from './evidence-list.js';
import { KeptDraftNotice } from './kept-draft-notice.js';
import { SaveState } from './save-state.js';
import { SubmitBar } from './submit-bar.js';
import { useDeclarationAutosave } from './use-declaration-autosave.js';
import styles from './assessment-editor.module.css';

/** What the evidence feature puts in for people who link proof. */
export interface EvidenceTools {
  /** Below the list: upload, choose from what is there, or why that is not possible now. */
  add: ReactNode;
  /** Beside each proof, where it may be changed (`abilities.linkEvidence`): unlink. */
  row?: (evidence: LinkedEvidenceResponse) => ReactNode;
}

export interface AssessmentEditorProps {
  tenant: string;
  assessment: AssessmentResponse;
  evidenceTools?: EvidenceTools;
  /** What waits for the reader, before the declaration. */
  first?: ReactNode;
  /** What was done for it, below the proof. `declare` puts a value into the declaration where it may be changed. */
  credits?: (declare: ((indicatorValue: number) => void) | null) => ReactNode;
  /** Who already does it, below. `plan` declares it planned by a day, where the declaration may be changed. */
  examples?: (plan: ((plannedOn: string) => void) | null) => ReactNode;
}

/**
 * One assessment to work on, or to read where it is locked or not the person's to change. Give it
 * `key={assessment.id}`: what is being typed belongs to one assessment.
 */
export function AssessmentEditor(props: AssessmentEditorProps) {
  return props.assessment.abilities.edit ? <Editable {...props} /> : <ReadOnly {...props} />;
}

function Editable(props: AssessmentEditorProps) {
  const { tenant, assessment, first, credits, examples } = props;
  const { t } = useTranslation('assessments');
  const [state, autosave] = useDeclarationAutosave(tenant, assessment);
  return (
    <div className={styles.editor}>
      <AssessmentStatus assessment={assessment} />
      {first}
      <section className={styles.part}>
        <div className={styles.head}>
          <h3>{t('declaration.title')}</h3>
          <SaveState state={state} />
        </div>
        <DeclarationForm assessment={assessment} state={state} autosave={autosave} />
      </section>
      <Proof {...props} />
      {credits?.((value) => autosave.edit('indicatorValue', value))}
      {examples?.((plannedOn) => {
        autosave.edit('plannedOn', plannedOn);
        autosave.edit('state', 'planned', true);
      })}
      <SubmitBar tenant={tenant} assessment={assessment} beforeSubmit={() => autosave.flush()} />
    </div>
  );
}

function ReadOnly(props: AssessmentEditorProps) {
  const { tenant, assessment, first, credits, examples } = props;
  const { t } = useTranslation('assessments');
  return (
    <div className={styles.editor}>
      <AssessmentStatus assessment={assessment} />
      {first}
      <KeptDraftNotice key={assessment.id} assessmentId={assessment.id} />
      <section className={styles.part}>
        <h3>{t('declaration.title')}</h3>
        <DeclarationView assessment={assessment} />
      </section>
      <Proof {...props} />
      {credits?.(null)}
      {examples?.(null)}
      <SubmitBar tenant={tenant} assessment={assessment} />
    </div>
  );
}

function Proof({ tenant, assessment, evidenceTools }: AssessmentEditorProps) {
  const { t } = useTranslation('assessments');
  const rowTools = assessment.abilities.linkEvidence ? evidenceTools?.row : undefined;
  return (
    <section className={styles.part}>
      <h3>{t('evidence.title', { count: assessment.evidence.length })}</h3>
      <EvidenceList
        tenant={tenant}
        evidence={assessment.evidence}
        kinds={assessment.item.evidenceKinds}
        {...(rowTools && { rowTools })}
      />
      {evidenceTools?.add}
    </section>
  );
}
