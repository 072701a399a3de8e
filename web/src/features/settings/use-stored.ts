import { useState, type Dispatch, type SetStateAction } from 'react';

/**
 * What is typed over a stored value. It follows the value when that becomes another one, and stays while other
 * settings are saved: a form that began anew would lose what was typed, and the focus.
 */
export function useStored<Value>(stored: Value): [Value, Dispatch<SetStateAction<Value>>] {
  const told = JSON.stringify(stored);
  const [seen, setSeen] = useState(told);
  const [value, setValue] = useState(stored);
  if (seen !== told) {
    setSeen(told);
    setValue(stored);
  }
  return [value, setValue];
}
