// An id within a sentence: it keeps its own direction, whatever the language around it.

export function Isolated({ id }: { id: string | bigint | number }) {
  return <bdi class="id">{String(id)}</bdi>;
}
