/** Two things that are taken for one; a side that does not have it is null. */
export interface Pair<One> {
  readonly base: One | null;
  readonly head: One | null;
}

/** What two things are taken for one by; null where this one has no such sign. */
export type Sign<One> = (one: One) => readonly unknown[] | null;

/**
 * Each of both sides once, in the head's order and then what only the base has. Signs are tried one after
 * the other, the surest first, among those without a partner; things with the same sign are paired in
 * their order.
 */
export function pairBySigns<One>(
  before: readonly One[],
  after: readonly One[],
  signs: readonly Sign<One>[],
): readonly Pair<One>[] {
  const partners = new Map<One, One>();
  for (const sign of signs) pairBy(partners, before, after, sign);
  const taken = new Set(partners.values());
  return [
    ...after.map((one) => ({ base: partners.get(one) ?? null, head: one })),
    ...before.filter((one) => !taken.has(one)).map((one) => ({ base: one, head: null })),
  ];
}

/** Adds, for every open one of the head, the base's with the same sign and the same place among those. */
function pairBy<One>(
  partners: Map<One, One>,
  before: readonly One[],
  after: readonly One[],
  sign: Sign<One>,
): void {
  const taken = new Set(partners.values());
  const waiting = bySign(
    before.filter((one) => !taken.has(one)),
    sign,
  );
  const open = after.filter((one) => !partners.has(one));
  for (const [key, same] of bySign(open, sign)) {
    const candidates = waiting.get(key) ?? [];
    same.forEach((one, position) => {
      const partner = candidates[position];
      if (partner !== undefined) partners.set(one, partner);
    });
  }
}

function bySign<One>(all: readonly One[], sign: Sign<One>): ReadonlyMap<string, readonly One[]> {
  const signed = all.flatMap((one) => {
    const key = sign(one);
    return key === null ? [] : [{ one, key: JSON.stringify(key) }];
  });
  const groups = Map.groupBy(signed, ({ key }) => key);
  return new Map([...groups].map(([key, same]) => [key, same.map(({ one }) => one)]));
}
