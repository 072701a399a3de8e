import { Link } from '../../design/link/link.js';
import { useFormat } from '../../i18n/use-format.js';
import { usePickText } from '../../i18n/use-pick-text.js';
import type { Me, TenantAccess } from '../../session/me.js';
import { useTranslation } from 'react-i18next';
import styles from './tenant-name.module.css';

/** Whose data this is and, for people of one government, which; a person of several tenants changes here. */
export function TenantName({
  me,
  access,
  places,
}: {
  me: Me;
  access: TenantAccess;
  places: readonly string[];
}) {
  const { t } = useTranslation('shell');
  const pickText = usePickText();
  const format = useFormat();
  const others = me.tenants.filter(({ slug }) => slug !== access.slug);
  return (
    <div className={styles.place}>
      <span className={styles.tenant}>{pickText(access.name)}</span>
      {places.length > 0 && <span className={styles.unit}>{format.list(places)}</span>}
      {others.length > 0 && (
        <details className={styles.others}>
          <summary>{t('otherTenants')}</summary>
          <ul>
            {others.map(({ slug, name }) => (
              <li key={slug}>
                <Link href={`/app/${slug}`}>{pickText(name)}</Link>
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
