/** Characters that neither XML nor a page can hold; they come along with pasted text. */
// eslint-disable-next-line no-control-regex -- control characters are what is meant
const UNSAYABLE = /[\u0000-\u0008\u000e-\u001f\u007f\ufffe\uffff]/g;
/** Breaks of lines and pages within a line, as word processors paste them. */
const BREAKS = /[\v\f]/g;

/** The same with every text in it as any file can say it. Bytes and dates stay as they are. */
export function sayable<Value>(value: Value): Value {
  if (typeof value === 'string') return value.replace(BREAKS, ' ').replace(UNSAYABLE, '') as Value;
  if (Array.isArray(value)) return value.map(sayable) as Value;
  if (value === null || typeof value !== 'object' || value instanceof Date || ArrayBuffer.isView(value))
    return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, sayable<unknown>(one)])) as Value;
}
