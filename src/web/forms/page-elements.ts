import { defaultTreeAdapter as tree, type DefaultTreeAdapterTypes } from 'parse5'

type Node = DefaultTreeAdapterTypes.Node
export type Element = DefaultTreeAdapterTypes.Element

/** The elements of a page by their ids, and those there is one of. */
export function elementsIn(document: Node) {
  const byId = new Map<string, Element>()
  const found: { title?: Element; body?: Element } = {}
  eachElement(document, (element) => {
    const id = element.attrs.find(({ name }) => name === 'id')?.value
    if (id) byId.set(id, element)
    if (element.tagName === 'title') found.title ??= element
    if (element.tagName === 'body') found.body = element
  })
  return { byId, ...found }
}

export function write(element: Element | undefined, text: string): void {
  if (!element) return
  // A line break at its very beginning is not part of what stands in a textarea.
  tree.insertText(element, text.startsWith('\n') ? `\n${text}` : text)
}

export function set(element: Element | undefined, name: string, value: string): void {
  if (!element) return
  element.attrs = [...element.attrs.filter((one) => one.name !== name), { name, value }]
}

export function eachElement(node: Node, seen: (element: Element) => void): void {
  if ('tagName' in node) seen(node)
  if ('childNodes' in node) for (const child of node.childNodes) eachElement(child, seen)
}

/** Takes an attribute away. */
export function unset(element: Element | undefined, name: string): void {
  if (element) element.attrs = element.attrs.filter((one) => one.name !== name)
}
