/** Deeper modules are not told apart: a name may be 64 KiB of slashes. */
const MAX_SCOPES = 32;

/**
 * The modules around a node by its name, outermost first: `/features/block1/conv/Conv` gives
 * `/features`, `/features/block1` and `/features/block1/conv`. Empty for a name without a path.
 */
export function scopesOf(name: string): readonly string[] {
  const scopes: string[] = [];
  let end = name.indexOf('/', 1);
  while (end !== -1 && scopes.length < MAX_SCOPES) {
    scopes.push(name.slice(0, end));
    end = name.indexOf('/', end + 1);
  }
  return scopes;
}
