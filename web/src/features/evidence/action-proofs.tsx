import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ActionEvidenceResponse, EvidenceResponse } from '@miara/shared/api';
import { Button } from '../../design/button/button.js';
import { FieldGroup } from '../../design/field/field-group.js';
import { Icon } from '../../design/icon/icon.js';
import type { SelectOption } from '../../design/select/select.js';
import { ChooseEvidence } from './choose-evidence.js';
import { UploadForm } from './upload-form.js';
import styles from './action-proofs.module.css';

export interface ActionProofsProps {
  tenant: string;
  /** The governments whose proofs fit: the carrier first. */
  units: readonly SelectOption[];
  proofs: readonly ActionEvidenceResponse[];
  /** Gets a function of the present list: several uploads may end while one of them is being shown. */
  onChange: (change: (proofs: readonly ActionEvidenceResponse[]) => ActionEvidenceResponse[]) => void;
  error?: string | undefined;
  id?: string;
}

/** Proofs of an action: uploaded right here or chosen from what is there. They are attached when it is saved. */
export function ActionProofs({ tenant, units, proofs, onChange, error, id }: ActionProofsProps) {
  const { t } = useTranslation('evidence');
  const [open, setOpen] = useState<'upload' | 'choose' | null>(null);
  const take = ({ id: taken, title, fileName }: EvidenceResponse) =>
    onChange((present) => [...present.filter((one) => one.id !== taken), { id: taken, title, fileName }]);
  const toggle = (part: 'upload' | 'choose') => setOpen((now) => (now === part ? null : part));
  return (
    <FieldGroup optional label={t('proofs.label')} {...{ error }} {...(id && { id })}>
      <div className={styles.proofs}>
        {proofs.length > 0 && (
          <ul className={styles.list}>
            {proofs.map((proof) => (
              <li key={proof.id}>
                <Icon name="file" />
                <span>{proof.title}</span>
                <Button
                  size="small"
                  variant="quiet"
                  aria-label={t('proofs.removeThis', { title: proof.title })}
                  onClick={() => onChange((present) => present.filter((one) => one.id !== proof.id))}
                >
                  {t('proofs.remove')}
                </Button>
              </li>
            ))}
          </ul>
        )}
        <div className={styles.buttons}>
          <Button
            size="small"
            icon="upload"
            aria-expanded={open === 'upload'}
            onClick={() => toggle('upload')}
          >
            {t('addFile')}
          </Button>
          <Button size="small" icon="file" aria-expanded={open === 'choose'} onClick={() => toggle('choose')}>
            {t('chooseExisting')}
          </Button>
        </div>
        {open === 'upload' && (
          <div className={styles.panel}>
            <UploadForm keptAs="proof.action" tenant={tenant} units={units} onUploaded={take} />
          </div>
        )}
        {open === 'choose' && (
          <div className={styles.panel}>
            <ChooseEvidence
              tenant={tenant}
              units={units}
              taken={proofs.map(({ id: known }) => known)}
              onChoose={take}
            />
          </div>
        )}
      </div>
    </FieldGroup>
  );
}
