import { useEffect, useState } from 'react';

/** An address of bytes that lives as long as the component; null until the first paint. */
export function useObjectAddress(bytes: Blob): string | null {
  const [address, setAddress] = useState<string | null>(null);
  useEffect(() => {
    const made = URL.createObjectURL(bytes);
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [bytes]);
  return address;
}
