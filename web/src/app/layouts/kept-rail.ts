const STORAGE_KEY = 'miara.rail.management';

/** What the person chose on this device, if they chose. */
export function wasManagementOpen(): boolean | null {
  try {
    const kept = window.localStorage.getItem(STORAGE_KEY);
    return kept === null ? null : kept === 'open';
  } catch {
    return null;
  }
}

export function keepManagementOpen(open: boolean): void {
  try {
    window.localStorage.setItem(STORAGE_KEY, open ? 'open' : 'folded');
  } catch {
    // Storage is blocked: the choice lasts for this page.
  }
}
