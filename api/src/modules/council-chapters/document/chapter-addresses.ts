/** Addresses of the public pages that explain the figures of a chapter, each of the very publication. */
export function explanations(origin: string, tenant: string, teryt: string, publication: number) {
  const page = (path: string, number: number, place = ''): string =>
    `${origin}/${encodeURIComponent(tenant)}${path}?publication=${number}${place && `#${place}`}`;
  const unit = `/units/${teryt}`;
  return {
    unit: (place = '') => page(unit, publication, place),
    unitThen: (number: number, place = '') => page(unit, number, place),
    item: (code: string) => page(unit, publication, code),
    other: (other: string) => page(`/units/${other}`, publication),
    data: () => page('/data', publication),
    methodology: () => page('/methodology', publication),
  };
}

export type Explanations = ReturnType<typeof explanations>;
