/** Jest loads ES modules only under this flag, which its workers must get as well; days are counted in UTC. */
export function jestEnvironment() {
  const options = [process.env.NODE_OPTIONS, '--experimental-vm-modules', '--no-warnings']
    .filter(Boolean)
    .join(' ');
  return { ...process.env, NODE_OPTIONS: options, NODE_ENV: 'test', TZ: 'UTC' };
}
