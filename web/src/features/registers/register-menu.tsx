import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { REGISTER_FORMATS } from '@miara/shared';
import { Icon } from '../../design/icon/icon.js';
import { Link } from '../../design/link/link.js';
import { useClosesByItself } from '../../design/use-closes-by-itself.js';
import { useLanguage } from '../../i18n/use-language.js';
import { workingAddress } from '../../navigation/addresses.js';
import { useCan } from '../../session/use-session.js';
import styles from './register-menu.module.css';

/** Takes the listed actions out as a file, and leads to where a register is brought in. */
export function RegisterMenu({
  tenant,
  filter,
}: {
  tenant: string;
  /** The filters of the list, as they stand in its address. */
  filter: Readonly<Record<string, string>>;
}) {
  const { t } = useTranslation('registers');
  const can = useCan();
  const language = useLanguage();
  const menu = useRef<HTMLDetailsElement>(null);
  useClosesByItself(menu);
  const address = (format: string): string =>
    `/api/v1/tenants/${tenant}/exports/actions?${new URLSearchParams({ ...filter, format, language }).toString()}`;
  return (
    <details className={styles.menu} ref={menu}>
      <summary className={styles.summary}>
        {t('menu.title')}
        <Icon name="down" />
      </summary>
      <ul className={styles.panel}>
        {REGISTER_FORMATS.map((format) => (
          <li key={format}>
            <Link href={address(format)} download>
              {t(`menu.${format}`)}
            </Link>
          </li>
        ))}
        {can('action.import') && (
          <li>
            <Link href={workingAddress(tenant, 'imports')}>{t('menu.import')}</Link>
          </li>
        )}
      </ul>
    </details>
  );
}
