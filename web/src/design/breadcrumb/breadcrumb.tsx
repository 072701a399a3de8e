import { useTranslation } from 'react-i18next';
import { Link } from '../link/link.js';
import styles from './breadcrumb.module.css';

/** The way up; the page itself is its title and is not repeated here. */
export function Breadcrumb({ steps }: { steps: readonly { href: string; label: string }[] }) {
  const { t } = useTranslation();
  return (
    <nav className={styles.breadcrumb} aria-label={t('breadcrumb')}>
      <ol>
        {steps.map(({ href, label }) => (
          <li key={href}>
            <Link href={href}>{label}</Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}
