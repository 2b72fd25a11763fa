const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escape = (text: string): string => text.replace(/[&<>"]/g, (sign) => escapes[sign] ?? sign)

type Part = { text: string; isLink: boolean }

/** The paragraphs of a message, each in parts of plain words and of addresses to be pressed. */
export const wordsAndLinks = (text: string): Part[][] =>
  text
    .trim()
    .split(/\n{2,}/)
    .map((paragraph) =>
      paragraph
        .split(/(https?:\/\/[^\s<]*[^\s<.,;:!?)])/)
        .map((part, index) => ({ text: part, isLink: index % 2 === 1 })),
    )

/** The same message as HTML: a paragraph where the text has one, and links to be pressed. */
export function htmlOf(text: string, language: string): string {
  const body = wordsAndLinks(text)
    .map((parts) => `<p>${parts.map(inHtml).join('').replaceAll('\n', '<br>')}</p>`)
    .join('\n')
  return `<!doctype html>\n<html lang="${language}">\n<body style="font: 16px/1.5 sans-serif">\n${body}\n</body>\n</html>`
}

const inHtml = ({ text, isLink }: Part): string => {
  const escaped = escape(text)
  return isLink ? `<a href="${escaped}">${escaped}</a>` : escaped
}
