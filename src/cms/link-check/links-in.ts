import { isAddressField } from '@/cms/fields/address'
import { inBlock, isRecord, leavesOf, type FieldLike, type Leaf } from '@/cms/fields/leaves'
import { linkInText, fieldInWords } from '@/cms/in-use/references'
import { blocks } from '@/cms/rich-text/blocks/all'
import { nodesOf, type RichTextNode } from '@/cms/rich-text/walk'
import type { Bilingual } from '@/cms/words'
import type { Locale } from '@/i18n/locales'
import { idOf } from '@/lib/ids'
import { inLocale } from '@/lib/property'

/** A link as it stands in a document: to another document, or to an address that somebody wrote. */
export type LinkInDocument = {
  locale: Locale
  /** What the field is called. */
  field: Bilingual
  /** What readers press; empty where the site finds the words. */
  words: string
  to: { collection: string; id: number } | { address: string }
}

/**
 * The links of what readers get of a document in these languages, in reading order. One that is the same for all
 * languages, as the web site of an organisation is, counts in the first.
 */
export function linksIn(
  fields: readonly FieldLike[],
  values: unknown,
  languages: readonly Locale[],
): LinkInDocument[] {
  const found = new Map<string, LinkInDocument>()
  for (const locale of languages)
    for (const leaf of leavesOf(fields, values, locale))
      for (const link of linksOfLeaf(leaf, locale)) {
        const isInBoth = !isLocalized(leaf.field) && leaf.field.type === 'text'
        const key = JSON.stringify([isInBoth ? '' : locale, link])
        if (!found.has(key)) found.set(key, { locale, ...link })
      }
  return [...found.values()]
}

type Link = Omit<LinkInDocument, 'locale'>

const isLocalized = (field: object): boolean => Reflect.get(field, 'localized') === true

function linksOfLeaf({ beside, field, value }: Leaf, locale: Locale): Link[] {
  if (field.type === 'richText')
    return [...nodesOf(value)].flatMap((node) => linksOfNode(node, locale))
  if (!isAddressField(field) || typeof value !== 'string' || !value) return []
  return [
    { field: fieldInWords(field), words: wordsBeside(beside, locale), to: { address: value } },
  ]
}

/** Where a form asks for the words of a link beside its address, it calls them one of these. */
function wordsBeside(beside: Record<string, unknown>, locale: Locale): string {
  const said = [beside['linkText'], beside['label']].map((value) => inLocale(value, locale))
  return said.find((value) => typeof value === 'string' && value !== '')?.toString() ?? ''
}

function linksOfNode(node: RichTextNode, locale: Locale): Link[] {
  const { fields, type } = node
  if (!fields) return []
  if (type === 'block')
    return [...inBlock(blocks, fields)].flatMap((leaf) => linksOfLeaf(leaf, locale))
  if (type !== 'link' && type !== 'autolink') return []
  const about = { field: linkInText, words: textOf(node).trim() }
  if (fields['linkType'] !== 'internal') {
    const { url } = fields
    return typeof url === 'string' && url ? [{ ...about, to: { address: url } }] : []
  }
  const doc = isRecord(fields['doc']) ? fields['doc'] : {}
  const id = idOf(doc['value'])
  return id === null ? [] : [{ ...about, to: { collection: String(doc['relationTo']), id } }]
}

const textOf = ({ children = [], text = '' }: RichTextNode): string =>
  text + children.map(textOf).join('')
