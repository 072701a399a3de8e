import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { RadioGroup } from '../radio-group/radio-group.js';
import { chooseTheme, chosenTheme, THEMES, type Theme } from './theme-store.js';

/** Light, dark, or as the system says. Kept on this device: it belongs to the screen, not to the person. */
export function ThemeSwitch() {
  const { t } = useTranslation();
  const [theme, setTheme] = useState<Theme>(chosenTheme);
  const choose = (next: Theme) => {
    chooseTheme(next);
    setTheme(next);
  };
  const options = THEMES.map((value) => ({ value, label: t(`theme.${value}`) }));
  return <RadioGroup label={t('theme.label')} options={options} value={theme} onChange={choose} />;
}
