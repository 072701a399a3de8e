const keyOf = (person: string, assessment: string) => `miara.return.${person}.${assessment}`;

/** The reason of a return being typed survives a reload and a session that ran out; null or '' = nothing is kept. */
export function keepReason(person: string, assessment: string, reason: string | null): void {
  try {
    if (reason) window.sessionStorage.setItem(keyOf(person, assessment), reason);
    else window.sessionStorage.removeItem(keyOf(person, assessment));
  } catch {
    // Storage is blocked or full: the reason then lives as long as the panel.
  }
}

export function keptReason(person: string, assessment: string): string | null {
  try {
    return window.sessionStorage.getItem(keyOf(person, assessment));
  } catch {
    return null; // Blocked storage keeps nothing.
  }
}
