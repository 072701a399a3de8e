import { useState } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { checklistQuery } from '../../api/checklist-query.js';
import { queryKeys } from '../../api/query-keys.js';
import { linkEvidence } from './evidence-queries.js';
import { targetsOf, type LinkTarget } from './link-targets.js';

export type LinkOutcome = LinkTarget & { state: 'linked' | 'no_duty' | 'refused'; error: unknown };

/** Links one proof to the assessments of several units and items; one refusal does not stop the rest. */
export function useLinkMany(tenant: string, evidenceId: string) {
  const queryClient = useQueryClient();
  const [progress, setProgress] = useState<{
    outcomes: readonly LinkOutcome[];
    of: number;
    busy: boolean;
  } | null>(null);
  const [failed, setFailed] = useState<unknown>(null);

  const link = async (units: readonly string[], items: readonly string[]) => {
    setFailed(null);
    setProgress({ outcomes: [], of: units.length * items.length, busy: true });
    try {
      const checklists = await Promise.all(
        units.map(
          async (teryt) => [teryt, await queryClient.fetchQuery(checklistQuery(tenant, teryt))] as const,
        ),
      );
      for (const target of targetsOf(new Map(checklists), items)) {
        const outcome = await linkOne(tenant, evidenceId, target);
        setProgress((present) => present && { ...present, outcomes: [...present.outcomes, outcome] });
      }
      setProgress((present) => present && { ...present, busy: false });
    } catch (error) {
      // Nothing was linked yet: the checklists could not be read. What was chosen stays chosen.
      setFailed(error);
      setProgress(null);
    }
    await queryClient.invalidateQueries({ queryKey: queryKeys.tenant(tenant) });
  };
  return { progress, failed, link, again: () => setProgress(null) };
}

async function linkOne(tenant: string, evidenceId: string, target: LinkTarget): Promise<LinkOutcome> {
  if (target.assessmentId === null) return { ...target, state: 'no_duty', error: null };
  try {
    await linkEvidence(tenant, target.assessmentId, evidenceId);
    return { ...target, state: 'linked', error: null };
  } catch (error) {
    return { ...target, state: 'refused', error };
  }
}
