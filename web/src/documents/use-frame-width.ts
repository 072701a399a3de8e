import { useLayoutEffect, useRef, useState, type RefObject } from 'react';

/** An element and the width inside it, in CSS pixels; 0 until it was measured. */
export function useFrameWidth(): [RefObject<HTMLDivElement | null>, number] {
  const frame = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const present = frame.current;
    if (!present) return;
    const observer = new ResizeObserver(([entry]) => entry && setWidth(Math.floor(entry.contentRect.width)));
    observer.observe(present);
    return () => observer.disconnect();
  }, []);
  return [frame, width];
}
