import { lazy, Suspense, useState, type ReactNode } from 'react';
import type { AssessmentResponse } from '@miara/shared/api';
import { useWide } from '../../design/use-narrow.js';
import { documentOf } from '../../documents/document-of.js';
import { DocumentStage, isShown, type ViewedDocument } from '../../documents/viewed-document.js';
import styles from './assessment-panel.module.css';

const DocumentBeside = lazy(() => import('../../documents/document-beside.js'));

export interface DeskPanelProps {
  tenant: string;
  assessment: AssessmentResponse;
  children: ReactNode;
}

/**
 * The panel on the reviewers' desk: where there is room, the proof stands beside criteria and declaration, at the
 * quoted page. Give it `key={assessment.id}`.
 */
export function DeskPanel({ tenant, assessment, children }: DeskPanelProps) {
  const wide = useWide();
  const [chosen, setChosen] = useState<ViewedDocument | null>(null);
  const document = wide ? (chosen ?? firstDocument(tenant, assessment)) : null;
  if (!document) return <div className={styles.panel}>{children}</div>;
  return (
    <DocumentStage value={setChosen}>
      <div className={styles.panel} data-beside="">
        <div className={styles.read}>{children}</div>
        <Suspense fallback={<div />}>
          <DocumentBeside document={document} />
        </Suspense>
      </div>
    </DocumentStage>
  );
}

/** What somebody pointed into comes before what was merely attached. */
function firstDocument(tenant: string, { evidence }: AssessmentResponse): ViewedDocument | null {
  const documents = evidence
    .filter(({ withdrawn }) => !withdrawn)
    .flatMap((proof) => documentOf(tenant, proof) ?? [])
    .filter(isShown);
  return documents.find(({ page, excerpt }) => page !== null || excerpt !== null) ?? documents[0] ?? null;
}
