// What a browser remembers of somebody's tastes: the language and the theme, nothing else. A browser
// that keeps nothing is no reason to fail.

export function recall(key: string): string | undefined {
  try {
    return localStorage.getItem(`firstline.${key}`) ?? undefined;
  } catch {
    return undefined;
  }
}

export function remember(key: string, value: string | undefined): void {
  try {
    if (value === undefined) localStorage.removeItem(`firstline.${key}`);
    else localStorage.setItem(`firstline.${key}`, value);
  } catch {
    // Private windows may refuse.
  }
}
