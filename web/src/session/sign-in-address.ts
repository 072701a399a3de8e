/** `/sign-in`, remembering where the person wanted to go. */
export function signInAddress(wanted: string): string {
  return /^\/app\/?$/.test(wanted) ? '/sign-in' : `/sign-in?${new URLSearchParams({ next: wanted })}`;
}

/**
 * Where to go after signing in. Only addresses of the working area count: anything else in `next`
 * (another site, `//host`, `/app\\host`) could have been put there to lead the person astray.
 */
export function addressAfterSignIn(next: string | undefined): string {
  return next !== undefined && /^\/app(\/[\w\-./%]*)?(\?[^\\]*)?$/.test(next) ? next : '/app';
}
