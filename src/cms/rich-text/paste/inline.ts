import { lineBreak, linkNode, textNode, type Node } from './nodes'

/** How a word looked and where it led. */
export type Style = { marks: number; link: string | undefined }
type Words = { text: string; style: Style }
/** Words of one look, or the end of a line. */
export type Run = Words | 'break'

/** The words of one block as they are stored: those of one look in one node, those of one link together. */
export function toInline(runs: readonly Run[]): Node[] {
  const nodes: Node[] = []
  let link: { url: string; children: Node[] } | undefined
  for (const run of runs) {
    if (run === 'break') {
      link = undefined
      nodes.push(lineBreak())
      continue
    }
    const url = run.style.link
    if (url === undefined) link = undefined
    else if (link?.url !== url) {
      link = { url, children: [] }
      nodes.push(linkNode(url, link.children))
    }
    append(link?.children ?? nodes, run)
  }
  return nodes
}

function append(nodes: Node[], { text, style }: Words): void {
  const before = nodes.at(-1)
  if (before?.type === 'text' && before['format'] === style.marks)
    before['text'] = `${String(before['text'])}${text}`
  else nodes.push(textNode(text, style.marks))
}

const isBlank = (text: string): boolean => /^[\s\u00a0]*$/.test(text)

/** Runs as paragraphs: an empty line ends one, and what is blank is none. */
export function paragraphsOf(runs: readonly Run[]): Run[][] {
  const paragraphs: Run[][] = [[]]
  let breaks = 0
  for (const run of runs) {
    if (run === 'break') breaks += 1
    else if (breaks === 0 || !isBlank(run.text)) {
      if (breaks > 1) paragraphs.push([])
      else if (breaks === 1) paragraphs.at(-1)?.push('break')
      breaks = 0
      paragraphs.at(-1)?.push(run)
    }
  }
  return paragraphs.map(tidy).filter((paragraph) => paragraph.length > 0)
}

/** White space as a browser shows it: one space, and none where a line begins or ends. */
function tidy(runs: readonly Run[]): Run[] {
  const tidied: Run[] = []
  let before: 'start' | 'space' | 'word' = 'start'
  for (const run of runs) {
    if (run === 'break') {
      endLine(tidied)
      if (tidied.length > 0) tidied.push('break')
      before = 'start'
      continue
    }
    const spaced = run.text.replace(/[\u200b\ufeff]/g, '').replace(/[ \t\n\r\f]+/g, ' ')
    const text: string = spaced.replace(
      { start: /^[\s\u00a0]+/, space: /^ /, word: /^$/ }[before],
      '',
    )
    if (text === '') continue
    before = text.endsWith(' ') ? 'space' : 'word'
    const style = isBlank(text) ? { ...run.style, link: undefined } : run.style
    tidied.push({ text, style })
  }
  endLine(tidied)
  return tidied
}

function endLine(runs: Run[]): void {
  for (let last = runs.at(-1); last !== undefined && last !== 'break'; last = runs.at(-1)) {
    runs.pop()
    const text: string = last.text.replace(/[\s\u00a0]+$/, '')
    if (text !== '') return void runs.push({ text, style: last.style })
  }
}
