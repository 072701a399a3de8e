import { useTranslation } from 'react-i18next';
import type { Part } from '@miara/shared';
import { useFormat } from '../../i18n/use-format.js';
import { usePickText } from '../../i18n/use-pick-text.js';
import { statusOf, type Answer, type ReadPart } from './read-entry.js';
import type { TenantNames } from './use-tenant-names.js';

/** How a recognised thing is written on its chip and said aloud. */
export function usePartWords(names: TenantNames, today: string) {
  const { t } = useTranslation(['quick-entry', 'vocabulary']);
  const format = useFormat();
  const pickText = usePickText();
  const languages = new Intl.DisplayNames([format.language], { type: 'language' });
  const unit = (teryt: string) => {
    const known = names.units.find((one) => one.teryt === teryt);
    return known ? pickText(known.displayName) : teryt;
  };
  const item = (code: string) => {
    const known = names.items.find((one) => one.code === code);
    return known ? `${code} ${pickText(known.title)}` : code;
  };
  const listed = (list: TenantNames['kinds'], code: string) => {
    const known = list.find((one) => one.code === code);
    return known ? pickText(known.name) : code;
  };
  const days = (from: string, to: string) => {
    const status = t(`vocabulary:actionStatus.${statusOf(from, to, today)}`);
    return t('quick-entry:chip.day', { days: format.days(from, to), status: status.toLowerCase() });
  };
  const said = (type: Part['type'], value: Exclude<Answer, 'text'>): string => {
    if (type === 'unit') return format.list((value as readonly string[]).map(unit));
    if (type === 'item') return item(value as string);
    if (type === 'kind') return listed(names.kinds, value as string);
    if (type === 'language') return languages.of(value as string) ?? (value as string);
    if (type === 'partner') return names.partners.find(({ id }) => id === value)?.name ?? '';
    return figure(value as Extract<typeof value, object>);
  };
  const figure = (value: Extract<Exclude<Answer, 'text'>, object>): string => {
    if ('from' in value) return days(value.from, value.to);
    if ('count' in value) {
      const people = t('quick-entry:chip.people', { count: value.count });
      return value.audience === null
        ? people
        : `${people}: ${t(`vocabulary:actionAudience.${value.audience}`).toLowerCase()}`;
    }
    if ('source' in value) {
      const name = listed(names.sources, value.source);
      return value.grosz === null
        ? name
        : t('quick-entry:chip.source', { name, money: format.money(value.grosz) });
    }
    return 'grosz' in value ? format.money(value.grosz) : '';
  };
  return {
    unit,
    item,
    days,
    choice: said,
    part: ({ part, value }: ReadPart) => (value === null ? '' : said(part.type, value)),
    kind: (code: string) => listed(names.kinds, code),
  };
}

export type PartWords = ReturnType<typeof usePartWords>;
