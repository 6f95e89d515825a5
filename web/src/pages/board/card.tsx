// A part of the board: a heading, whose word may be explained, and what scrolls if it is too long.

import type { ComponentChildren } from "preact";
import { Term } from "../../ui/term.js";

interface Props {
  /** The name in the style sheet. */
  name: string;
  title: string;
  /** The id of the text that explains the title. */
  definition?: string;
  /** Stands at the end of the heading. */
  aside?: ComponentChildren;
  children: ComponentChildren;
}

export function Card({ name, title, definition, aside, children }: Props) {
  return (
    <section class={`card part part-${name}`} aria-label={title}>
      <div class="part-head">
        <h2>{definition ? <Term definition={definition}>{title}</Term> : title}</h2>
        {aside}
      </div>
      {/* Whoever has no mouse must be able to scroll, too. */}
      <div class="part-body" tabIndex={0} role="group" aria-label={title}>
        {children}
      </div>
    </section>
  );
}
