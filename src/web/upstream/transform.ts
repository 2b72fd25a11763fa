import {
  defaultTreeAdapter as tree,
  html,
  parse,
  serialize,
  type DefaultTreeAdapterTypes,
} from 'parse5'
import { OwnError } from '@/lib/own-error'
import { shareTag } from '@/lib/page-share'
import { ownScript } from './own-script'

type Node = DefaultTreeAdapterTypes.Node
type Child = DefaultTreeAdapterTypes.ChildNode
type Element = DefaultTreeAdapterTypes.Element

/**
 * `status` is what a page asked for with `<meta name="cmhn-status">`, 200 without; `share` what is drawn for it, as
 * the page wrote it.
 */
export type Transformed = { html: string; status: number; styleAttributes: number; share?: string }

/** React gave up on a part of the page, or left it to a script that visitors do not get. */
export class IncompletePageError extends OwnError {
  override name = 'IncompletePageError'
}

/**
 * Turns the HTML of a server component into what visitors get: without React's client runtime, its
 * data and its markers, with our one own script at the end.
 * @throws {IncompletePageError}
 */
export function transform(source: string): Transformed {
  const document = parse(source.replaceAll(clientData, ''))
  const found: Found = { status: 200, styleAttributes: 0 }
  clean(document, found)
  const root = children(document).find(isElement)
  const body = children(root).find((node) => node.nodeName === 'body')
  if (!body || !isElement(body)) throw new IncompletePageError('a page without body')
  if (found.lang !== undefined && root) nameLanguage(root, body, found.lang)
  const script = tree.createElement('script', html.NS.HTML, [])
  tree.insertText(script, ownScript)
  tree.appendChild(body, script)
  const { share, status, styleAttributes } = found
  return { html: serialize(document), share, status, styleAttributes }
}

/**
 * What React's client runtime would read, two thirds of what Next sends, taken out before it is parsed. `<` is escaped
 * within it, and in texts and attributes: the next end tag is its own.
 */
const clientData = /<script>self\.__next_f\.push\(.*?<\/script>/gs

type Found = { status: number; styleAttributes: number; lang?: string; share?: string }

/**
 * A page written in nynorsk says so as a whole, with the words around its text still in bokmål. The
 * layout that writes `<html>` knows the language of the address only, so the page says it in
 * `<meta name="cmhn-lang">`, and its own text carries `lang`.
 */
function nameLanguage(root: Element, body: Element, lang: string): void {
  const around = attribute(root, 'lang')
  if (around !== undefined) setAttribute(body, 'lang', around)
  setAttribute(root, 'lang', lang)
}

function clean(parent: Node, found: Found): void {
  for (const node of children(parent)) {
    if (node.nodeName === '#comment' && 'data' in node && /^\$[?!]/.test(node.data))
      throw new IncompletePageError('a part of the page is missing')
    if (isElement(node)) {
      if (attribute(node, 'id') === '__next_error__')
        throw new IncompletePageError("Next's own error page")
      if (isMeta(node, 'cmhn-status')) found.status = Number(attribute(node, 'content'))
      if (isMeta(node, shareTag)) found.share = attribute(node, 'content')
      if (isMeta(node, 'cmhn-lang')) found.lang = attribute(node, 'content')
      if (attribute(node, 'style') !== undefined) found.styleAttributes++
      // An attribute without a value is written with an empty one.
      if (attribute(node, 'crossorigin') === '') setAttribute(node, 'crossorigin', 'anonymous')
      node.attrs = node.attrs.filter(({ name }) => name !== 'data-precedence')
    }
    // Inside out, so that what held only markers is seen to be empty.
    clean(node, found)
    if (isLeftOver(node)) tree.detachNode(node)
  }
}

function isLeftOver(node: Child): boolean {
  if (node.nodeName === '#comment') return true
  if (!isElement(node)) return false
  switch (node.tagName) {
    case 'script':
      return attribute(node, 'type') !== 'application/ld+json'
    case 'link':
      return isScriptHint(node)
    case 'meta':
      return ['cmhn-status', 'cmhn-lang', shareTag, 'next-size-adjust'].some((name) =>
        isMeta(node, name),
      )
    case 'template':
    case 'next-route-announcer':
      return true
    case 'div':
      return attribute(node, 'hidden') !== undefined && node.childNodes.length === 0
    default:
      return false
  }
}

const isScriptHint = (link: Element): boolean =>
  attribute(link, 'rel') === 'modulepreload' ||
  (attribute(link, 'rel') === 'preload' && attribute(link, 'as') === 'script')

const isMeta = (element: Element, name: string): boolean =>
  element.tagName === 'meta' && attribute(element, 'name') === name

const isElement = (node: Child): node is Element => 'tagName' in node
const setAttribute = (element: Element, name: string, value: string): void => {
  element.attrs = [...element.attrs.filter((one) => one.name !== name), { name, value }]
}
const attribute = (element: Element, name: string): string | undefined =>
  element.attrs.find((one) => one.name === name)?.value
/** A copy, so that nodes may be taken out on the way. */
const children = (node: Node | undefined): Child[] =>
  node && 'childNodes' in node ? [...node.childNodes] : []
