import { useState } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { checklistQuery } from '../../api/checklist-query.js';
import type { EvidenceResponse } from '@miara/shared/api';
import { queryKeys } from '../../api/query-keys.js';
import { linkEvidence, type PointerTold } from './evidence-queries.js';
import { targetsOf, type LinkTarget } from './link-targets.js';

export type LinkOutcome = LinkTarget & { state: 'linked' | 'no_duty' | 'refused'; error: unknown };

/**
 * Links one proof to the assessments of several units and items; one refusal does not stop the rest. Where
 * confirmations would be cancelled it stops first: `asking` names the targets until `go` or `dismiss`.
 */
export function useLinkMany(
  tenant: string,
  { id: evidenceId, links }: Pick<EvidenceResponse, 'id' | 'links'>,
  pointer: PointerTold,
) {
  const queryClient = useQueryClient();
  const [progress, setProgress] = useState<{
    outcomes: readonly LinkOutcome[];
    of: number;
    busy: boolean;
  } | null>(null);
  const [failed, setFailed] = useState<unknown>(null);
  const [asking, setAsking] = useState<readonly LinkTarget[] | null>(null);
  const [reading, setReading] = useState(false);

  const link = async (units: readonly string[], items: readonly string[]) => {
    setFailed(null);
    setReading(true);
    try {
      const checklists = await Promise.all(
        units.map(
          async (teryt) => [teryt, await queryClient.fetchQuery(checklistQuery(tenant, teryt))] as const,
        ),
      );
      const linked = links.map(({ assessmentId }) => assessmentId);
      const targets = targetsOf(new Map(checklists), items, linked);
      if (targets.some(({ reopens }) => reopens)) setAsking(targets);
      else await go(targets);
    } catch (error) {
      // Nothing was linked yet: the checklists could not be read. What was chosen stays chosen.
      setFailed(error);
    } finally {
      setReading(false);
    }
  };
  const go = async (targets: readonly LinkTarget[]) => {
    setAsking(null);
    setProgress({ outcomes: [], of: targets.length, busy: true });
    for (const target of targets) {
      const outcome = await linkOne(tenant, evidenceId, target, pointer);
      setProgress((present) => present && { ...present, outcomes: [...present.outcomes, outcome] });
    }
    setProgress((present) => present && { ...present, busy: false });
    await queryClient.invalidateQueries({ queryKey: queryKeys.tenant(tenant) });
  };
  return {
    progress,
    failed,
    reading,
    asking,
    link,
    go,
    dismiss: () => setAsking(null),
    again: () => setProgress(null),
  };
}

async function linkOne(
  tenant: string,
  evidenceId: string,
  target: LinkTarget,
  pointer: PointerTold,
): Promise<LinkOutcome> {
  if (target.assessmentId === null) return { ...target, state: 'no_duty', error: null };
  try {
    await linkEvidence(tenant, target.assessmentId, evidenceId, pointer);
    return { ...target, state: 'linked', error: null };
  } catch (error) {
    return { ...target, state: 'refused', error };
  }
}
