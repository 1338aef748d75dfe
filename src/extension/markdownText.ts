/**
 * Text from packs and evidence as Markdown that shows it as it is: every sign is escaped, on one line.
 * (`MarkdownString.appendText` would do, but it forbids line breaks between words.)
 */
export function escapeMarkdown(text: string): string {
  return text.replace(/\s+/g, ' ').trim().replace(/[!-/:-@[-`{-~]/g, '\\$&');
}

/** A link that runs a command. The Markdown that holds it has to trust just that command. */
export function commandLink(label: string, command: string, ...args: readonly unknown[]): string {
  return `[${escapeMarkdown(label)}](command:${command}?${encodeURIComponent(JSON.stringify(args))})`;
}
