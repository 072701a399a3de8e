import { useEffect, useRef, type ReactNode } from 'react';

/** What has just become of the figures. The page may be long: the eyes and the focus are taken there. */
export function WhatHappened({ children }: { children: ReactNode }) {
  const place = useRef<HTMLDivElement>(null);
  // An effect: a dialog that closes gives the focus back to what opened it before.
  useEffect(() => place.current?.focus(), []);
  return (
    <div ref={place} tabIndex={-1}>
      {children}
    </div>
  );
}
