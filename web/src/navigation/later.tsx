import { lazy, type ComponentType } from 'react';
import { afterFirstScreen } from './first-screen.js';

/** A part of the frame that comes after the first screen; where it cannot come, its place stays empty. */
export function later<Props extends object>(load: () => Promise<ComponentType<Props>>) {
  return lazy(async (): Promise<{ default: ComponentType<Props> }> => {
    await afterFirstScreen();
    try {
      return { default: await load() };
    } catch {
      return { default: () => null };
    }
  });
}
