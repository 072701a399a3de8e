import { useTranslation } from 'react-i18next';
import type { ExampleProofResponse, ExampleResponse, OfficeDto } from '@miara/shared/api';
import { Disclosure } from '../../design/disclosure/disclosure.js';
import { Link } from '../../design/link/link.js';
import { LinkButton } from '../../design/link-button/link-button.js';
import { SimilarityReasons } from '../../design/similarity-reasons/similarity-reasons.js';
import { useFormat } from '../../i18n/use-format.js';
import { usePickText } from '../../i18n/use-pick-text.js';
import { workingAddress } from '../../navigation/addresses.js';
import styles from './similar-units.module.css';

export interface ExampleProps {
  tenant: string;
  example: ExampleResponse;
  /** Open from the start. */
  first: boolean;
  kindOf: (code: string) => string;
  /** For which unit and item its actions may be copied as plans; null where the person may not log. */
  copyTo: { unit: string; item: string } | null;
  /** Title of the item: what is planned where no action can be copied. */
  itemTitle: string;
}

/** A unit that already does it: why it is like ours, its released proof, whom to ask, and what led there. */
export function Example({ tenant, example, first, kindOf, copyTo, itemTitle }: ExampleProps) {
  const { t } = useTranslation(['similar', 'vocabulary']);
  const format = useFormat();
  const pickText = usePickText();
  const { unit, similar, reasons, since, proofs, office, actions } = example;
  return (
    <Disclosure
      open={first}
      summary={
        <span className={styles.name}>
          <strong>{pickText(unit.displayName)}</strong>{' '}
          <span className={styles.quiet}>
            {[similar && t('similar:who.similar'), t('similar:who.since', { day: format.day(since) })]
              .filter(Boolean)
              .join(' · ')}
          </span>
        </span>
      }
    >
      <div className={styles.example}>
        {similar ? (
          <SimilarityReasons reasons={reasons} />
        ) : (
          <p className={styles.quiet}>{t(`vocabulary:unitKind.${unit.kind}`)}</p>
        )}
        <div>
          <h4>{t('similar:who.proofs')}</h4>
          {proofs.length === 0 && <p className={styles.quiet}>{t('similar:who.noProofs')}</p>}
          <ul className={styles.plain}>
            {proofs.map((proof) => (
              <Proof key={proof.id} proof={proof} />
            ))}
          </ul>
        </div>
        <div>
          <h4>{t('similar:who.office')}</h4>
          {office ? <Office office={office} /> : <p className={styles.quiet}>{t('similar:who.noOffice')}</p>}
        </div>
        <div>
          <h4>{t('similar:who.actions')}</h4>
          {actions.length === 0 && (
            <p className={styles.action}>
              <span className={styles.quiet}>{t('similar:who.noActions')}</span>
              {copyTo && (
                <LinkButton
                  size="small"
                  aria-label={t('similar:who.copyThis', { title: itemTitle })}
                  href={workingAddress(tenant, 'actions/new', { ...copyTo, plan: itemTitle })}
                >
                  {t('similar:who.copy')}
                </LinkButton>
              )}
            </p>
          )}
          <ul className={styles.plain}>
            {actions.map((action) => (
              <li key={action.id} className={styles.action}>
                <span>
                  {action.open ? (
                    <Link href={workingAddress(tenant, `actions/${action.id}`)}>{action.title}</Link>
                  ) : (
                    action.title
                  )}{' '}
                  <span className={styles.quiet}>
                    {kindOf(action.kind)} · {format.days(action.startsOn, action.endsOn)}
                  </span>
                </span>
                {copyTo && (
                  <LinkButton
                    size="small"
                    aria-label={t('similar:who.copyThis', { title: action.title })}
                    href={workingAddress(tenant, 'actions/new', {
                      ...copyTo,
                      plan: action.title,
                      kind: action.kind,
                    })}
                  >
                    {t('similar:who.copy')}
                  </LinkButton>
                )}
              </li>
            ))}
          </ul>
        </div>
      </div>
    </Disclosure>
  );
}

function Proof({
  proof: { title, kind, page, excerpt, url, file, statement },
}: {
  proof: ExampleProofResponse;
}) {
  const { t } = useTranslation('similar');
  const pickText = usePickText();
  const address = file ?? url;
  const facts = [kind && pickText(kind), page !== null && t('who.page', { page })].filter(Boolean);
  return (
    <li>
      {address === null ? title : <Link href={address}>{title}</Link>}{' '}
      {facts.length > 0 && <span className={styles.quiet}>{facts.join(' · ')}</span>}
      {(excerpt ?? statement) !== null && (
        <blockquote className={styles.quote}>{excerpt ?? statement}</blockquote>
      )}
    </li>
  );
}

/** Whom to ask: an office, with its shared mailbox and telephone. */
export function Office({ office: { name, email, phone, website } }: { office: OfficeDto }) {
  const { t } = useTranslation('similar');
  return (
    <p className={styles.office}>
      <span>{name}</span>
      {email !== null && <a href={`mailto:${email}`}>{email}</a>}
      {phone !== null && <a href={`tel:${phone.replace(/[^\d+]/g, '')}`}>{t('who.phone', { phone })}</a>}
      {website !== null && <Link href={website}>{t('who.website')}</Link>}
    </p>
  );
}
