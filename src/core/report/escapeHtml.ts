const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text for HTML, on one line: nothing in it is a tag, a quote or a sign that steers. */
export function escapeHtml(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/\p{Cc}|[\u202A-\u202E\u2066-\u2069]/gu, '\uFFFD').replace(/[&<>"']/g, (sign) => entities[sign] ?? '');
}
