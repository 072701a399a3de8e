/**
 * The Idempotency-Key of a form's content: sent again after an answer that got lost, the same content is done once,
 * and what was changed meanwhile is something else.
 *
 * @param form key of this filling of the form, made once
 */
export function onceKeyOf(form: string, content: unknown): string {
  return `${form}.${fingerprint(JSON.stringify(content))}`;
}

/** A key that no other filling of a form has. `randomUUID` would need HTTPS; this works on an office network, too. */
export function newFormKey(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
}

/** FNV-1a: tells the few contents of one form from each other; it keeps no secret. */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}
