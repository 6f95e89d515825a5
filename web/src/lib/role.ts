// Which of the two roles a page is open for: it is the first part of its address. A supervisor and
// an operator may be signed in in one browser at once, each with a cookie for their part only.

export type Role = "supervisor" | "operator";

/** The role that the address is for. Unknown: undefined, as on the login page. */
export function roleOf(pathname: string): Role | undefined {
  const first = pathname.split("/")[1];
  return first === "supervisor" || first === "operator" ? first : undefined;
}
