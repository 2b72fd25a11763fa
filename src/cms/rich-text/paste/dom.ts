import { parse, type DefaultTreeAdapterTypes } from 'parse5'

export type DomNode = DefaultTreeAdapterTypes.ChildNode
export type Tag = DefaultTreeAdapterTypes.Element

/** What lies within the page of a pasted text; nothing in it is run or fetched. */
export const bodyOf = (html: string): DomNode[] => {
  const page = parse(html)
    .childNodes.filter(isTag)
    .find(({ tagName }) => tagName === 'html')
  return page?.childNodes.filter(isTag).find(({ tagName }) => tagName === 'body')?.childNodes ?? []
}

export const isTag = (node: DomNode): node is Tag => 'tagName' in node

export const attribute = (tag: Tag, name: string): string =>
  tag.attrs.find((attr) => attr.name === name)?.value ?? ''

export const styleOf = (tag: Tag): string => attribute(tag, 'style').toLowerCase()

/** The words within a tag however deep they stand, without what pages keep for machines. */
export function allTextOf(tag: Tag): string {
  const words: string[] = []
  const left: DomNode[] = [tag]
  for (let node = left.pop(); node; node = left.pop()) {
    if (node.nodeName === '#text' && 'value' in node) words.push(node.value)
    else if (isTag(node) && !unseen.has(node.tagName)) left.push(...node.childNodes.toReversed())
  }
  return words.join('')
}

/** Every tag of a name within another, however deep. */
export function within(tag: Tag, name: string): Tag[] {
  const found: Tag[] = []
  const left: DomNode[] = tag.childNodes.toReversed()
  for (let node = left.pop(); node; node = left.pop()) {
    if (!isTag(node)) continue
    if (node.tagName === name) found.push(node)
    left.push(...node.childNodes.toReversed())
  }
  return found
}

/** What a browser shows no words of. */
export const unseen = new Set(
  'script style head title meta link template noscript svg xml base col colgroup datalist'.split(
    ' ',
  ),
)
