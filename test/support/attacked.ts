/**
 * Plain data in which everything that a stranger may write is written by one: every string but those
 * that are words of our own by the schema, and every key of a record of extents. A field that is added
 * later is attacked too, until somebody says here that its words are ours.
 */
export function attacked<T>(data: T, next: () => string): T {
  return attackedAt('', data, next) as T;
}

/** Fields whose strings are one of a list, a hash, a day, or a limit that the config has checked. */
const ownWords: ReadonlySet<string> = new Set([
  'best',
  'budget',
  'ceilingText',
  'clock',
  'code',
  'expires',
  'how',
  'kind',
  'level',
  'limit',
  'matched',
  'metric',
  'onUndecided',
  'sha',
  'sha256',
  'side',
  'state',
  'task',
  'timed',
  'verdict',
  'what',
]);

/** Fields that are a word of ours in some places, and a name in others. */
function isOurs(key: string, value: string): boolean {
  return ownWords.has(key) || ((key === 'why' || key === 'by') && /^[a-z-]+$/.test(value));
}

function attackedAt(key: string, data: unknown, next: () => string): unknown {
  if (typeof data === 'string') return isOurs(key, data) ? data : next();
  if (Array.isArray(data)) return data.map((each) => attackedAt(key, each, next));
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(
    Object.entries(data).map(([name, value]) => [name, attackedAt(name, value, next)]),
  );
}
