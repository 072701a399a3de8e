export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** The same key as in public/assets/theme-1.js, which applies the choice before the first paint. */
const STORAGE_KEY = 'miara.theme';

export function chosenTheme(): Theme {
  const present = document.documentElement.dataset['theme'];
  return THEMES.find((theme) => theme === present) ?? 'system';
}

/** Applies the theme and remembers it on this device; `system` forgets the choice. */
export function chooseTheme(theme: Theme): void {
  if (theme === 'system') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme;
  try {
    if (theme === 'system') window.localStorage.removeItem(STORAGE_KEY);
    else window.localStorage.setItem(STORAGE_KEY, theme);
  } catch {
    // Storage is blocked: the choice lasts for this page.
  }
}
