import { useTranslation } from 'react-i18next';
import type { PartnerResponse } from '@miara/shared/api';
import { Button } from '../../design/button/button.js';
import { Link } from '../../design/link/link.js';
import { workingAddress } from '../../navigation/addresses.js';
import styles from './partners-page.module.css';

export interface PartnerRowProps {
  tenant: string;
  partner: PartnerResponse;
  may: boolean;
  onEdit: () => void;
  onToggle: () => void;
  onMerge: () => void;
}

/** One organisation: what it is, how often it was there, and what can be done. */
export function PartnerRow({ tenant, partner, may, onEdit, onToggle, onMerge }: PartnerRowProps) {
  const { t } = useTranslation(['partners', 'vocabulary']);
  const { id, name, kind, town, web, note, active, actions } = partner;
  return (
    <li className={styles.row}>
      <div className={styles.words}>
        <p>
          <strong>{name}</strong>{' '}
          {!active && <span className={styles.quiet}>({t('partners:inactive')})</span>}
        </p>
        <p className={styles.quiet}>
          {[t(`vocabulary:partnerKind.${kind}`), town].filter(Boolean).join(' · ')}
          {web && (
            <>
              {' · '}
              <a href={web} rel="noreferrer" target="_blank">
                {web.replace(/^https?:\/\//, '')}
              </a>
            </>
          )}
        </p>
        {note && <p className={styles.note}>{note}</p>}
        {actions > 0 && (
          <p>
            <Link href={workingAddress(tenant, 'actions', { partner: id })}>
              {t('partners:actions', { count: actions })}
            </Link>
          </p>
        )}
      </div>
      {may && (
        <div className={styles.actions}>
          <Button size="small" aria-label={t('partners:editThis', { name })} onClick={onEdit}>
            {t('partners:edit')}
          </Button>
          <Button
            size="small"
            variant="quiet"
            aria-label={t(active ? 'partners:deactivateThis' : 'partners:activateThis', { name })}
            onClick={onToggle}
          >
            {t(active ? 'partners:deactivate' : 'partners:activate')}
          </Button>
          <Button
            size="small"
            variant="quiet"
            aria-label={t('partners:mergeThis', { name })}
            onClick={onMerge}
          >
            {t('partners:merge')}
          </Button>
        </div>
      )}
    </li>
  );
}
