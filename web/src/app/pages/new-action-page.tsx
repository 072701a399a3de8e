import { NewActionScreen } from '../../features/actions/new-action-screen.js';
import { ActionProofs } from '../../features/evidence/action-proofs.js';
import { PartnerDrawer } from '../../features/partners/partner-drawer.js';
import { useTenant } from '../../session/use-session.js';

/** Logging an action, with its proofs uploaded or chosen right there. */
export function Page() {
  const tenant = useTenant();
  return (
    <NewActionScreen
      tenant={tenant}
      proofs={(field) => <ActionProofs tenant={tenant} {...field} />}
      newPartner={({ onAdded, onClose }) => (
        <PartnerDrawer tenant={tenant} partner={null} onSaved={onAdded} onClose={onClose} />
      )}
    />
  );
}
