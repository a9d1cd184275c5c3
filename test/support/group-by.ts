/**
 * chevrotain 13 checks grammars with `Object.groupBy`, which Node 20 lacks. Nothing but its validations needs it, and the product turns
 * those off.
 */
export function provideGroupBy(): void {
  if ("groupBy" in Object) return;
  const groupBy = <Item>(items: Iterable<Item>, keyOf: (item: Item, index: number) => PropertyKey) => {
    const groups = new Map<PropertyKey, Item[]>();
    let index = 0;
    for (const item of items) {
      const key = keyOf(item, index++);
      groups.set(key, [...(groups.get(key) ?? []), item]);
    }
    return Object.fromEntries(groups);
  };
  Object.defineProperty(Object, "groupBy", { value: groupBy, configurable: true, writable: true });
}
