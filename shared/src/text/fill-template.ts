/** What a template of the tenant may leave open. Written in Polish, because officials write them. */
export const TEMPLATE_PLACES = ['zadanie', 'samorząd', 'dowody'] as const;

export type TemplatePlace = (typeof TEMPLATE_PLACES)[number];

/** Fills `{zadanie}`, `{samorząd}` and `{dowody}`. Anything else in braces stays: it is text that somebody typed. */
export function fillTemplate(template: string, values: Readonly<Record<TemplatePlace, string>>): string {
  return template.replace(/\{(\p{L}+)\}/gu, (whole, name: string) => (isPlace(name) ? values[name] : whole));
}

function isPlace(name: string): name is TemplatePlace {
  return TEMPLATE_PLACES.some((place) => place === name);
}
