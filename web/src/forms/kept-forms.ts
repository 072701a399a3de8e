const keyOf = (person: string, form: string) => `miara.form.${person}.${form}`;

/**
 * What was typed into forms and not sent yet. Survives a session that ran out, a reload and a crashed tab, not the
 * tab itself: a shared desk keeps nothing for the next person.
 */
export function keepForm(person: string, form: string, content: unknown): void {
  try {
    if (content === null) window.sessionStorage.removeItem(keyOf(person, form));
    else window.sessionStorage.setItem(keyOf(person, form), JSON.stringify(content));
  } catch {
    // Storage is blocked or full: the text then lives as long as the form.
  }
}

/** What was kept of a form; null = nothing. */
export function keptForm<Content>(person: string, form: string): Content | null {
  try {
    const text = window.sessionStorage.getItem(keyOf(person, form));
    return text === null ? null : (JSON.parse(text) as Content);
  } catch {
    return null; // Blocked storage or a torn text: there is nothing to take up again.
  }
}

/** Whether anything is kept of the forms whose names begin so. */
export function isAnyKept(person: string, beginning: string): boolean {
  try {
    return Object.keys(window.sessionStorage).some((key) => key.startsWith(keyOf(person, beginning)));
  } catch {
    return false;
  }
}
