import { EvidenceScreen } from '../../features/evidence/evidence-page.js';
import { OrderPack } from '../../features/jobs/order-pack.js';
import { useTenant } from '../../session/use-session.js';

/** Proofs of the person's place, with the way to have a pack made of them. */
export function Page() {
  const tenant = useTenant();
  return <EvidenceScreen tools={(unit) => <OrderPack tenant={tenant} chosen={unit} />} />;
}
