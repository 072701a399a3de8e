import { Skeleton } from '../design/skeleton/skeleton.js';

export function LoadingPage() {
  return <Skeleton rows={6} />;
}
