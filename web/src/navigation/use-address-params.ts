import { useParams } from 'wouter';

/** The named parts of the path as the route declares them: `{ tenant: 'omggs', teryt: '2262011' }`. */
export function useAddressParams(): Readonly<Record<string, string | undefined>> {
  return useParams();
}
