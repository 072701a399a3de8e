import { UnitActions } from '../../features/action-credits/unit-actions.js';
import { OpenTalk } from '../../features/conversation/open-talk.js';
import { UnitChapter } from '../../features/council-chapters/unit-chapter.js';
import { OpenPeriod } from '../../features/periods/open-period.js';
import { OrderPack } from '../../features/jobs/order-pack.js';
import { UnitOffice } from '../../features/similar-units/unit-office.js';
import { UnitScreen } from '../../features/units/unit-screen.js';
import { useAddressParams } from '../../navigation/use-address-params.js';
import { useCan, useTenant } from '../../session/use-session.js';
import { Assessment } from '../parts/assessment.js';
import { checklistQuery } from '../../api/checklist-query.js';
import type { PrefetchContext } from '../../navigation/prefetch.js';

/** The checklist of one government, with the assessment and its evidence in the drawer. */
export function Page() {
  const tenant = useTenant();
  const can = useCan();
  const { teryt = '' } = useAddressParams();
  return (
    <UnitScreen
      key={teryt}
      tenant={tenant}
      teryt={teryt}
      notice={<OpenPeriod tenant={tenant} />}
      assessment={(assessmentId) => <Assessment tenant={tenant} assessmentId={assessmentId} />}
      after={
        <>
          <UnitActions tenant={tenant} teryt={teryt} />
          <UnitOffice tenant={tenant} teryt={teryt} />
          <UnitChapter tenant={tenant} teryt={teryt} />
        </>
      }
      rowMore={(assessmentId) => <OpenTalk tenant={tenant} teryt={teryt} assessmentId={assessmentId} />}
      {...(can('evidence.read') && {
        tools: ({ teryt: unit, displayName }) => (
          <OrderPack tenant={tenant} unit={{ teryt: unit, displayName }} />
        ),
      })}
    />
  );
}

/** What the page paints at once. */
export function prefetch({ tenant, queryClient, params }: PrefetchContext) {
  return queryClient.ensureQueryData(checklistQuery(tenant, params['teryt'] ?? ''));
}
