import { useTranslation } from 'react-i18next';
import { LinkButton } from '../../design/link-button/link-button.js';
import { ActionsLogScreen } from '../../features/actions/views/actions-log-screen.js';
import { RegisterMenu } from '../../features/registers/register-menu.js';
import { SavedViews } from '../../features/saved-views/saved-views.js';
import { workingAddress } from '../../navigation/addresses.js';
import { WaitingList } from '../../outbox/waiting-list.js';
import { useTenant } from '../../session/use-session.js';

/** The action log in its views, with the views people keep and the ways out and in. */
export function Page() {
  const { t } = useTranslation('calendar-feeds');
  const tenant = useTenant();
  return (
    <ActionsLogScreen
      tenant={tenant}
      tools={(filters) => (
        <>
          <LinkButton variant="quiet" icon="calendar" href={workingAddress(tenant, 'calendar')}>
            {t('title')}
          </LinkButton>
          <RegisterMenu tenant={tenant} filter={filters} />
        </>
      )}
      notice={<WaitingList tenant={tenant} />}
      savedViews={(query, onOpen) => (
        <SavedViews tenant={tenant} screen="actions" query={query} onOpen={onOpen} />
      )}
    />
  );
}
