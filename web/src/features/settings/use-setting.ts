import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { SettingsRequest, SettingsResponse } from '@miara/shared/api';
import { queryKeys } from '../../api/query-keys.js';
import { useToast } from '../../design/toast/toast.js';
import { changeSettings } from './change-settings.js';

/** Saves a part of the tenant's settings; everything else stays as it was seen. */
export function useSetting(tenant: string, settings: SettingsResponse) {
  const { t } = useTranslation('settings');
  const say = useToast();
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (changes: Partial<SettingsRequest>) =>
      changeSettings(tenant, settings, { endorsement: settings.endorsement, ...changes }),
    onSuccess: () => say(t('saved')),
    onSettled: () => queryClient.invalidateQueries({ queryKey: queryKeys.tenant(tenant) }),
  });
}
