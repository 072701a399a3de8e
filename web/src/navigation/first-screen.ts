/** In ms: what the first screen still asks for goes first. */
const SETTLED = 200;

let tell: () => void;
const isThere = new Promise<void>((resolve) => {
  tell = resolve;
});

/** To be called when a screen has been drawn. */
export function firstScreenIsDrawn(): void {
  window.setTimeout(tell, SETTLED);
}

/** Waits until the first screen is there: until then the line and the processor are for it alone. */
export function afterFirstScreen(): Promise<void> {
  return isThere;
}
