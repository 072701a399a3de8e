import type { ReactNode } from 'react';
import type { AssessmentResponse } from '@miara/shared/api';
import { AssessmentActions } from '../../features/action-credits/assessment-actions.js';
import { AssessmentPanel } from '../../features/assessments/assessment-panel.js';
import { ConversationSection } from '../../features/conversation/conversation-section.js';
import { ActionAsProof } from '../../features/evidence/action-as-proof.js';
import { AssessmentEvidence } from '../../features/evidence/assessment-evidence.js';
import { PointAtEvidence } from '../../features/evidence/point-at-evidence.js';
import { FormerContent } from '../../features/standard/former-content.js';
import { AssessmentReplies } from '../../features/replies/assessment-replies.js';
import { UnlinkEvidence } from '../../features/evidence/unlink-evidence.js';
import { ReturnTemplatePicker } from '../../features/return-templates/return-template-picker.js';
import { AssessmentExamples } from '../../features/similar-units/assessment-examples.js';
import { AssessmentRequests } from '../../features/requests/assessment-requests.js';

export interface AssessmentProps {
  tenant: string;
  assessmentId: string;
  /** After a review decision: the way to the next assessment that waits. */
  afterReview?: ReactNode;
  /** On the reviewers' desk, where proof is looked at, not collected. */
  atDesk?: boolean;
}

/** One assessment as every screen shows it: the panel of the assessment, filled by the other features. */
export function Assessment({ atDesk = false, ...props }: AssessmentProps) {
  const { tenant } = props;
  return (
    <AssessmentPanel
      {...props}
      atDesk={atDesk}
      returnAids={ReturnTemplatePicker}
      first={(assessment) => (
        <>
          <FormerContent tenant={tenant} assessment={assessment} />
          <AssessmentRequests
            key={`waiting ${assessment.id}`}
            tenant={tenant}
            assessment={assessment}
            part="waiting"
          />
        </>
      )}
      credits={(assessment, declare) => (
        <AssessmentActions
          key={`actions ${assessment.id}`}
          tenant={tenant}
          assessment={assessment}
          declare={declare}
          {...(!atDesk && {
            tools: (action, kind) => (
              <ActionAsProof tenant={tenant} assessment={assessment} action={action} kind={kind} />
            ),
          })}
        />
      )}
      {...(!atDesk && {
        examples: (assessment: AssessmentResponse, plan: ((plannedOn: string) => void) | null) => (
          <AssessmentExamples
            key={`examples ${assessment.id}`}
            tenant={tenant}
            assessment={assessment}
            plan={plan}
          />
        ),
      })}
      more={(assessment) => (
        <>
          <AssessmentRequests
            key={`requests ${assessment.id}`}
            tenant={tenant}
            assessment={assessment}
            part="rest"
          />
          <AssessmentReplies key={`replies ${assessment.id}`} tenant={tenant} assessment={assessment} />
          <ConversationSection key={`talk ${assessment.id}`} tenant={tenant} assessment={assessment} />
        </>
      )}
      {...(!atDesk && {
        evidenceTools: (assessment: AssessmentResponse) => ({
          add: <AssessmentEvidence key={assessment.id} tenant={tenant} assessment={assessment} />,
          row: (evidence) => (
            <>
              {!evidence.withdrawn && (
                <PointAtEvidence tenant={tenant} assessment={assessment} evidence={evidence} />
              )}
              <UnlinkEvidence tenant={tenant} assessment={assessment} evidence={evidence} />
            </>
          ),
        }),
      })}
    />
  );
}
