const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escape = (text: string): string => text.replace(/[&<>"]/g, (sign) => escapes[sign] ?? sign)

/** The same message as HTML: a paragraph where the text has one, and links to be pressed. */
export function htmlOf(text: string, language: string): string {
  const body = text
    .trim()
    .split(/\n{2,}/)
    .map((paragraph) => `<p>${withLinks(escape(paragraph)).replaceAll('\n', '<br>')}</p>`)
    .join('\n')
  return `<!doctype html>\n<html lang="${language}">\n<body style="font: 16px/1.5 sans-serif">\n${body}\n</body>\n</html>`
}

const withLinks = (escaped: string): string =>
  escaped.replace(/https?:\/\/[^\s<]*[^\s<.,;:!?)]/g, (link) => `<a href="${link}">${link}</a>`)
