import { useEffect, useState, useSyncExternalStore } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import type { AssessmentResponse } from '@miara/shared/api';
import { useMe } from '../../session/use-session.js';
import { assessmentQuery, declare, discard, takeChanged } from './assessment-queries.js';
import { DeclarationAutosave, type AutosaveState } from './declaration-autosave.js';
import { fieldsOf } from './declaration-content.js';
import { keepDraft, keptDraft } from './kept-drafts.js';

/** The autosave of one assessment for as long as its editor is on the screen (key the editor by the id). */
export function useDeclarationAutosave(
  tenant: string,
  assessment: AssessmentResponse,
): [AutosaveState, DeclarationAutosave] {
  const queryClient = useQueryClient();
  const { person } = useMe();
  const { id } = assessment;
  const [autosave] = useState(
    () =>
      new DeclarationAutosave(assessment, keptDraft(person.id, id), {
        save: (change, version) => declare(tenant, id, change, version),
        discard: (values, version) => discard(tenant, id, values, version),
        load: () => queryClient.fetchQuery({ ...assessmentQuery(tenant, id), staleTime: 0 }),
        onSaved: (changed) => takeChanged(queryClient, tenant, changed),
        keep: (draft) => keepDraft(person.id, id, draft),
      }),
  );
  const state = useSyncExternalStore(autosave.subscribe, autosave.read);

  useEffect(() => autosave.receive(assessment), [autosave, assessment]);
  useEffect(() => {
    const retry = () => void autosave.flush();
    retry(); // What an earlier visit left unsaved.
    window.addEventListener('online', retry);
    return () => {
      window.removeEventListener('online', retry);
      autosave.close();
    };
  }, [autosave]);

  const unsaved = fieldsOf(state.mine).length > 0;
  useEffect(() => {
    if (!unsaved) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [unsaved]);

  return [state, autosave];
}
