import { emptyDraft } from '../../features/actions/action-draft.js';
import { keepDraft } from '../../features/actions/kept-draft.js';
import { MailDraftsScreen } from '../../features/mail-drafts/mail-drafts-screen.js';
import { todayInWarsaw } from '../../i18n/format.js';
import { workingAddress } from '../../navigation/addresses.js';
import { useNavigate } from '../../navigation/location.js';
import { useMe, useTenant } from '../../session/use-session.js';

/** Letters; the form of a new action begins with what one of them says and shows. */
export function Page() {
  const tenant = useTenant();
  const { person } = useMe();
  const navigate = useNavigate();
  return (
    <MailDraftsScreen
      tenant={tenant}
      onAction={({ unit, title, text, evidence }) => {
        const draft = { ...emptyDraft(unit, todayInWarsaw()), title, description: text };
        keepDraft(tenant, person.id, {
          ...draft,
          evidence: evidence.map(({ id, title: name }) => ({ id, title: name, fileName: null })),
        });
        void navigate(workingAddress(tenant, 'actions/new'));
      }}
    />
  );
}
