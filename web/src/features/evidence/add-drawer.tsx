import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { EvidenceResponse } from '@miara/shared/api';
import { Button } from '../../design/button/button.js';
import { Drawer } from '../../design/drawer/drawer.js';
import { Notice } from '../../design/notice/notice.js';
import type { SelectOption } from '../../design/select/select.js';
import { AddProof } from './add-proof.js';
import styles from './add-drawer.module.css';

export interface AddDrawerProps {
  tenant: string;
  units: readonly SelectOption[];
  onUploaded: () => void;
  /** The next step for a stored proof. */
  onLink?: (proof: EvidenceResponse) => void;
  onClose: () => void;
}

/** New proofs; each stored one can be linked at once. */
export function AddDrawer({ tenant, units, onUploaded, onLink, onClose }: AddDrawerProps) {
  const { t } = useTranslation('evidence');
  const [stored, setStored] = useState<readonly EvidenceResponse[]>([]);
  const report = useRef<HTMLDivElement>(null);
  useEffect(() => {
    void report.current?.scrollIntoView({ block: 'nearest' });
  }, [stored.length]);
  return (
    <Drawer
      title={t('add.title')}
      onClose={onClose}
      actions={
        <Button variant={stored.length > 0 ? 'primary' : 'secondary'} onClick={onClose}>
          {t(stored.length > 0 ? 'add.done' : 'add.close')}
        </Button>
      }
    >
      <div className={styles.body}>
        <AddProof
          keptAs="proof.new"
          tenant={tenant}
          units={units}
          onUploaded={(proof) => {
            setStored((present) => [...present, proof]);
            onUploaded();
          }}
        />
        {stored.length > 0 && (
          <div className={styles.report} ref={report}>
            <Notice tone="success" title={t('add.stored', { count: stored.length })} announce>
              <ul className={styles.stored}>
                {stored.map((proof) => (
                  <li key={proof.id}>
                    <span>{proof.title}</span>
                    {onLink && (
                      <Button
                        size="small"
                        aria-label={t('row.linkThis', { title: proof.title })}
                        onClick={() => onLink(proof)}
                      >
                        {t('row.link')}
                      </Button>
                    )}
                  </li>
                ))}
              </ul>
            </Notice>
          </div>
        )}
      </div>
    </Drawer>
  );
}
