import { useState } from 'react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { ActionStatus } from '@miara/shared';
import type { ActionResponse } from '@miara/shared/api';
import { isProblem } from '../../../api/problem-error.js';
import { queryKeys } from '../../../api/query-keys.js';
import { actionQuery, editAction } from '../actions-queries.js';

/** A card that was moved, and where it came from. */
export interface Move {
  action: ActionResponse;
  from: ActionStatus;
  to: ActionStatus;
  /** Where on the board it was taken: the lane's unit, or ''. */
  lane: string;
  undone: boolean;
}

export interface MoveAction {
  move: (action: ActionResponse, to: ActionStatus, lane: string) => void;
  undo: () => void;
  /** The last move that was saved. */
  last: Move | null;
  /** The card on its way, by its identifier. */
  moving: string | null;
  /** Somebody changed the action meanwhile: as it is now, and what was meant. */
  conflict: { present: ActionResponse; to: ActionStatus; lane: string } | null;
  /** Moves it all the same. */
  insist: () => void;
  /** Leaves it as the other person saved it. */
  giveWay: () => void;
  error: Error | null;
}

interface Wanted {
  action: ActionResponse;
  to: ActionStatus;
  lane: string;
  undoes: boolean;
}

/** Moves cards between the columns of the board: saved at once, taken back by a press, never over somebody's change. */
export function useMoveAction(tenant: string): MoveAction {
  const queryClient = useQueryClient();
  const [last, setLast] = useState<Move | null>(null);
  const save = useMutation({
    mutationFn: ({ action, to }: Wanted) => editAction(tenant, action.id, action.version, { status: to }),
    onMutate: () => setLast(null),
    onSuccess: async (action, { action: { status: from }, to, lane, undoes }) => {
      queryClient.setQueryData(actionQuery(tenant, action.id).queryKey, action);
      await queryClient.invalidateQueries({ queryKey: queryKeys.tenant(tenant) });
      // Said when the card stands in its new place, where the focus goes on.
      setLast({ action, from, to, lane, undone: undoes });
    },
    onError: () => queryClient.invalidateQueries({ queryKey: queryKeys.inTenant(tenant, 'actions') }),
  });
  const wanted = save.variables;
  const present = isProblem(save.error, 'changed_since')
    ? (save.error.problem.present as ActionResponse)
    : null;
  return {
    move: (action, to, lane) => {
      if (!save.isPending && action.status !== to) save.mutate({ action, to, lane, undoes: false });
    },
    undo: () => {
      if (last) save.mutate({ action: last.action, to: last.from, lane: last.lane, undoes: true });
    },
    last,
    moving: save.isPending && wanted ? wanted.action.id : null,
    conflict: present && wanted ? { present, to: wanted.to, lane: wanted.lane } : null,
    insist: () => {
      if (present && wanted) save.mutate({ ...wanted, action: present });
    },
    giveWay: () => save.reset(),
    error: present ? null : save.error,
  };
}
