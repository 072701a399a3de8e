import { useLayoutEffect, useRef, type DialogHTMLAttributes, type RefObject } from 'react';

/**
 * Opens a native `<dialog>` as a modal while it is on the screen: the browser keeps the focus inside, makes the
 * rest inert, and gives the focus back where it was. Escape and a click outside ask to close.
 */
export function useModal(
  onClose: () => void,
): [
  RefObject<HTMLDialogElement | null>,
  Pick<DialogHTMLAttributes<HTMLDialogElement>, 'onCancel' | 'onPointerDown'>,
] {
  const dialog = useRef<HTMLDialogElement>(null);
  // A layout effect: its cleanup comes before the dialog leaves the page, or the focus would not find its way back.
  useLayoutEffect(() => {
    const present = dialog.current;
    if (present && !present.open) present.showModal();
    return () => present?.close();
  }, []);
  return [
    dialog,
    {
      onCancel: (event) => {
        // The owner decides (the address may have to change); it takes the dialog off the screen.
        event.preventDefault();
        if (event.target === dialog.current) onClose();
      },
      onPointerDown: (event) => {
        // Only the backdrop reports the dialog itself as target: the content covers it to the edge.
        if (event.target === dialog.current) onClose();
      },
    },
  ];
}
