interface Attributes {
  readonly class?: string;
  /** Text: never read as HTML. */
  readonly text?: string;
  readonly role?: string;
  /** Further attributes, by their names. */
  readonly with?: Readonly<Record<string, string>>;
}

/** Makes an element. */
export function element<Name extends keyof HTMLElementTagNameMap>(name: Name, { class: className, text, role, with: more = {} }: Attributes = {}, ...children: readonly Node[]): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  if (className !== undefined) made.className = className;
  if (text !== undefined) made.textContent = text;
  if (role !== undefined) made.setAttribute('role', role);
  for (const [key, value] of Object.entries(more)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

/** Sets an attribute where it is not so already, so that nothing is told twice to a screen reader. */
export function setAttribute(on: Element, name: string, value: string): void {
  if (on.getAttribute(name) !== value) on.setAttribute(name, value);
}

/** Sets the text where it is not so already. */
export function setText(on: Element, text: string): void {
  if (on.textContent !== text) on.textContent = text;
}

/** Puts children in order, moving none that stands right already: one that has the focus would lose it. */
export function arrange(parent: Element, children: readonly Element[]): void {
  const wanted = new Set(children);
  for (const child of [...parent.children]) if (!wanted.has(child)) child.remove();
  let next = parent.firstElementChild;
  for (const child of children) {
    if (child === next) next = child.nextElementSibling;
    else parent.insertBefore(child, next);
  }
}
