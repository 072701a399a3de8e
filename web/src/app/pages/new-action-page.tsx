import type { NewPartnerSlot, ProofsSlot } from '../../features/actions/action-form.js';
import { CorrectEntryScreen } from '../../features/actions/correct-entry-screen.js';
import { NewActionScreen } from '../../features/actions/new-action-screen.js';
import { ActionProofs } from '../../features/evidence/action-proofs.js';
import { PartnerDrawer } from '../../features/partners/partner-drawer.js';
import { textParam, useSearchParams } from '../../navigation/use-search-params.js';
import { useTenant } from '../../session/use-session.js';

/**
 * Logging an action, with its proofs uploaded or chosen right there; `?unit=…&item=…` says for whom and what it is,
 * `&plan=…&kind=…` the title and kind of somebody's action that is copied as a plan; or `?entry=…`, one that waits on
 * the device.
 */
export function Page() {
  const tenant = useTenant();
  const [{ entry, unit, item, plan, kind }] = useSearchParams((params) => ({
    entry: textParam(params, 'entry'),
    unit: textParam(params, 'unit'),
    item: textParam(params, 'item'),
    plan: textParam(params, 'plan'),
    kind: textParam(params, 'kind'),
  }));
  const proofs: ProofsSlot = (field) => <ActionProofs tenant={tenant} {...field} />;
  const newPartner: NewPartnerSlot = ({ onAdded, onClose }) => (
    <PartnerDrawer tenant={tenant} partner={null} onSaved={onAdded} onClose={onClose} />
  );
  if (entry === undefined) {
    return (
      <NewActionScreen
        tenant={tenant}
        forUnit={unit}
        forItem={item}
        plan={plan === undefined ? null : { title: plan, kind }}
        proofs={proofs}
        newPartner={newPartner}
      />
    );
  }
  return (
    <CorrectEntryScreen key={entry} tenant={tenant} id={entry} proofs={proofs} newPartner={newPartner} />
  );
}
