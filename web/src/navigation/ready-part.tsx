import { lazy, useState, type ComponentType } from 'react';

/** A part of a page whose code is fetched on its own; shown at once where it was loaded before, else when it comes. */
export function readyPart<Props extends object>(fetch: () => Promise<ComponentType<Props>>) {
  let ready: ComponentType<Props> | null = null;
  const load = async () => (ready ??= await fetch());
  const Later: ComponentType<Props> = lazy(async () => ({ default: await load() })) as never;
  const Part: ComponentType<Props> = (props) => {
    const [Shown] = useState(() => ready ?? Later);
    return <Shown {...props} />;
  };
  return { load, Part };
}
