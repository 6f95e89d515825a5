// Which case a page shows: behind the `#`, so that no proxy and no log ever learns of it.

export function caseIn(fragment: string): bigint | undefined {
  const found = /^#case=(\d{1,19})$/.exec(fragment)?.[1];
  return found === undefined ? undefined : BigInt(found);
}

export function withCase(id: bigint): string {
  return `#case=${id}`;
}
