import { fromParse5 } from 'hast-util-from-parse5'
import { toMdast } from 'hast-util-to-mdast'
import { gfmTableToMarkdown } from 'mdast-util-gfm-table'
import { toMarkdown } from 'mdast-util-to-markdown'
import { defaultTreeAdapter as tree, parse, type DefaultTreeAdapterTypes } from 'parse5'
import { markdownPath, pageOfMarkdown } from '@/i18n/page-forms'
import { withoutSoftHyphens } from '@/lib/soft-hyphens'
import { renderBehind, type Render } from '@/web/cache/rendered'

type Child = DefaultTreeAdapterTypes.ChildNode
type Element = DefaultTreeAdapterTypes.Element

/** Renders pages as Markdown from what `render` makes of them: what no visitor gets has none. */
export const markdownRenderer =
  (render: Render): Render =>
  async (path) => {
    const rendered = await renderBehind(render, pageOfMarkdown(path) ?? path)
    if (rendered.kind === 'redirect')
      return { ...rendered, location: markdownPath(rendered.location) }
    if (rendered.kind !== 'page') return rendered
    const { body, share: _, ...facts } = rendered
    const text = markdownOf(body.toString())
    return { ...facts, body: Buffer.from(text), type: 'text/markdown; charset=utf-8' }
  }

/**
 * What a page says, from its headline on, as Markdown: without drawings and forms, with whole addresses, and at the end
 * its own.
 */
export function markdownOf(html: string): string {
  const document = parse(html)
  const main = find(document, ({ tagName }) => tagName === 'main')
  const url = urlIn(find(document, (each) => attribute(each, 'rel') === 'canonical'))
  if (!main) return ''
  beginAtHeadline(main)
  tidy(main, url)
  const text = toMarkdown(toMdast(fromParse5(main)), {
    extensions: [gfmTableToMarkdown()],
    bullet: '-',
    rule: '-',
  })
  return withoutSoftHyphens(`${text.trim()}\n${url ? `\n---\n\n<${url}>\n` : ''}`)
}

function find(
  node: DefaultTreeAdapterTypes.Node,
  isIt: (element: Element) => boolean,
): Element | undefined {
  for (const child of 'childNodes' in node ? node.childNodes : []) {
    const found = isElement(child) && isIt(child) ? child : find(child, isIt)
    if (found) return found
  }
  return undefined
}

/** What stands before it says where in the site the page is. */
function beginAtHeadline(main: Element): void {
  let node: Child | undefined = find(main, ({ tagName }) => tagName === 'h1')
  while (node && node !== main) {
    const parent: DefaultTreeAdapterTypes.ParentNode | null = node.parentNode
    if (!parent) return
    for (const before of parent.childNodes.slice(0, parent.childNodes.indexOf(node)))
      tree.detachNode(before)
    node = 'tagName' in parent ? parent : undefined
  }
}

const isLeftOut = (element: Element): boolean =>
  ['script', 'style', 'form'].includes(element.tagName) ||
  attribute(element, 'aria-hidden') === 'true' ||
  // To be pasted into the sites of others.
  attribute(element, 'class')?.split(' ').includes('embed-snippet') === true ||
  attribute(element, 'hidden') !== undefined

function tidy(parent: Element, url: string | undefined): void {
  for (const child of parent.childNodes.filter(isElement))
    if (isLeftOut(child)) tree.detachNode(child)
    else {
      if (isApartOnlyByLook(child)) tree.insertTextBefore(parent, ' ', child)
      for (const each of child.attrs)
        if (each.name === 'href' || each.name === 'src')
          each.value = URL.parse(each.value, url)?.href ?? each.value
      if (attribute(child, 'role') === 'img') sayInWords(child)
      tidy(child, url)
    }
}

/** One of the site's own drawings is no file to lead to: what it shows is said. */
function sayInWords(drawing: Element): void {
  drawing.childNodes = []
  tree.insertText(drawing, attribute(drawing, 'aria-label') ?? '')
}

/** Words beside each other that only the style sheet keeps apart. */
function isApartOnlyByLook(element: Element): boolean {
  const siblings = element.parentNode?.childNodes ?? []
  const before = siblings[siblings.indexOf(element) - 1]
  const apart = ['a', 'small', 'span', 'time']
  return (
    apart.includes(element.tagName) && ['b', 'strong', ...apart].includes(before?.nodeName ?? '')
  )
}

const urlIn = (link: Element | undefined): string | undefined => link && attribute(link, 'href')
const isElement = (node: Child): node is Element => 'tagName' in node
const attribute = (element: Element, name: string): string | undefined =>
  element.attrs.find((one) => one.name === name)?.value
