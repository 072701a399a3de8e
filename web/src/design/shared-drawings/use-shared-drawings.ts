import { createContext, useContext } from 'react';

/** Whether the document holds the drawings that repeat on it, to be pointed at. */
export const SharedDrawingsContext = createContext(false);

/** What the drawings are called in such a document. */
export const DRAWING_OF = {
  standing: (standing: string): string => `s-${standing}`,
  hatch: 'hatch',
};

/** True on pages that are sent whole: a drawing that repeats there is written once. */
export function useSharedDrawings(): boolean {
  return useContext(SharedDrawingsContext);
}
