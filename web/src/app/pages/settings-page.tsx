import { useTranslation } from 'react-i18next';
import { PageHeader } from '../../design/page-header/page-header.js';
import { ActionListsSettings } from '../../features/action-lists/action-lists-settings.js';
import { BoundariesSettings } from '../../features/map/boundaries-settings.js';
import { RetentionSettings } from '../../features/retention/retention-settings.js';
import { OwnGroupsSettings } from '../../features/own-groups/own-groups-settings.js';
import { EndorsementSettings } from '../../features/settings/endorsement-settings.js';
import { FactsSettings } from '../../features/similar-units/facts-settings.js';
import { TeamSettings } from '../../features/teams/team-settings.js';
import { useTenant } from '../../session/use-session.js';
import styles from './settings-page.module.css';
import { retentionQuery } from '../../features/retention/retention-queries.js';
import type { PrefetchContext } from '../../navigation/prefetch.js';

/** How the area works, for its administrator: a section per concern. */
export function Page() {
  const { t } = useTranslation('settings');
  const tenant = useTenant();
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      <div className={styles.parts}>
        <EndorsementSettings tenant={tenant} />
        <TeamSettings tenant={tenant} />
        <OwnGroupsSettings tenant={tenant} />
        <ActionListsSettings tenant={tenant} />
        <FactsSettings tenant={tenant} />
        <BoundariesSettings tenant={tenant} />
        <RetentionSettings tenant={tenant} />
      </div>
    </>
  );
}

/** What the page paints at once. */
export function prefetch({ tenant, queryClient }: PrefetchContext) {
  return queryClient.ensureQueryData(retentionQuery(tenant));
}
