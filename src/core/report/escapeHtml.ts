const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Signs that are not seen and steer how text is shown: control signs, and those that turn the direction of writing. */
export const steeringSigns = /\p{Cc}|[\u202A-\u202E\u2066-\u2069]/gu;

/** Text for HTML, on one line: nothing in it is a tag, a quote or a sign that steers. */
export function escapeHtml(text: string): string {
  return text.replace(/\s+/g, ' ').replace(steeringSigns, '\uFFFD').replace(/[&<>"']/g, (sign) => entities[sign] ?? '');
}
