import {
  createContext,
  createElement,
  useCallback,
  useContext,
  useMemo,
  useSyncExternalStore,
  type ReactNode,
} from 'react';
import type { i18n, TFunction } from 'i18next';

/**
 * What Miara uses of react-i18next, in its place (vite.config.ts). Texts are there before the code that says them: nothing
 * of the waiting, loading and warning that weighs in the library is ever needed, and its hook runs in every component.
 */
const Speaker = createContext<i18n | null>(null);

export function I18nextProvider({ i18n, children }: { i18n: i18n; children?: ReactNode }) {
  return createElement(Speaker.Provider, { value: i18n }, children);
}

/** The texts of a namespace, of the first where several are named; those of the others are said with their name. */
export function useTranslation(names?: string | readonly string[]): { t: TFunction; i18n: i18n } {
  const speaker = useContext(Speaker);
  if (!speaker) throw new Error('Texts are said within I18nextProvider.');
  const subscribe = useCallback(
    (changed: () => void) => {
      speaker.on('languageChanged', changed);
      return () => speaker.off('languageChanged', changed);
    },
    [speaker],
  );
  const present = () => speaker.language;
  const language = useSyncExternalStore(subscribe, present, present);
  const name = typeof names === 'string' ? names : names?.[0];
  const t = useMemo(() => speaker.getFixedT(language, name), [speaker, language, name]);
  return useMemo(() => ({ t: t, i18n: speaker }), [t, speaker]);
}
