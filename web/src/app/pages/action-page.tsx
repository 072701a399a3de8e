import { ActionScreen } from '../../features/actions/action-screen.js';
import { ActionProofs } from '../../features/evidence/action-proofs.js';
import { PartnerDrawer } from '../../features/partners/partner-drawer.js';
import { useAddressParams } from '../../navigation/use-address-params.js';
import { useTenant } from '../../session/use-session.js';

/** One action, with its proofs uploaded or chosen right there. */
export function Page() {
  const tenant = useTenant();
  const { id = '' } = useAddressParams();
  return (
    <ActionScreen
      key={id}
      tenant={tenant}
      id={id}
      proofs={(field) => <ActionProofs tenant={tenant} {...field} />}
      newPartner={({ onAdded, onClose }) => (
        <PartnerDrawer tenant={tenant} partner={null} onSaved={onAdded} onClose={onClose} />
      )}
    />
  );
}
