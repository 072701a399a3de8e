import { useTranslation } from 'react-i18next';
import type {
  PublicPublicationResponse,
  PublicTenantResponse,
  PublicVersionChangeResponse,
} from '@miara/shared/api';
import { useFormat } from '../../../i18n/use-format.js';
import { usePublicPlace } from '../use-public-place.js';
import { ContentText } from './content-text.js';
import { Section } from './section.js';

/** What each new version of the standard added, removed and changed, as the publications followed it. */
export function VersionChanges({
  tenant,
  publication,
  changes,
}: {
  tenant: PublicTenantResponse;
  publication: PublicPublicationResponse;
  changes: readonly PublicVersionChangeResponse[];
}) {
  const { t } = useTranslation('public-pages');
  const format = useFormat();
  const { to } = usePublicPlace();
  return (
    <Section
      id="versions"
      title={t('method.changes')}
      lead={
        changes.length === 0
          ? t('method.onlyVersion', { version: publication.standardVersion })
          : t('method.changesLead')
      }
    >
      {changes.map(({ from, to: after, publication: number, added, removed, changed }) => {
        const parts = [
          ['added', added.map((item) => ({ ...item, what: null }))],
          ['removed', removed.map((item) => ({ ...item, what: null }))],
          ['changed', changed.map((item) => ({ ...item, what: item.in }))],
        ] as const;
        return (
          <div key={number}>
            <h3>{t('method.versionChange', { from, to: after, number })}</h3>
            {parts.every(([, items]) => items.length === 0) && <p>{t('method.noItemChanged')}</p>}
            {parts
              .filter(([, items]) => items.length > 0)
              .map(([part, items]) => (
                <div key={part}>
                  <h4>{t(`method.${part}`)}</h4>
                  <ul>
                    {items.map(({ code, title, what }) => (
                      <li key={code}>
                        {part === 'removed' ? (
                          <ContentText text={title} />
                        ) : (
                          <a href={to.item(tenant.slug, code)}>
                            <ContentText text={title} />
                          </a>
                        )}{' '}
                        {code}
                        {what && ` (${format.list(what.map((one) => t(`method.what.${one}`)))})`}
                      </li>
                    ))}
                  </ul>
                </div>
              ))}
          </div>
        );
      })}
    </Section>
  );
}
