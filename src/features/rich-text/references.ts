import { nodesOf } from '@/cms/rich-text/walk'
import { idOf, idsOf } from '@/lib/ids'

/** Ids of the documents a text refers to, by collection; `milestones`: whether it has a timeline. */
export type References = {
  media: number[]
  people: number[]
  documents: number[]
  milestones: boolean
  links: { collection: string; id: number }[]
}

/** Finds what has to be fetched before a text can be shown. */
export function documentsIn(body: unknown): References {
  const found: References = { media: [], people: [], documents: [], milestones: false, links: [] }
  for (const { type, fields } of nodesOf(body)) {
    if (!fields) continue
    if (type === 'link') found.links.push(...linked(fields['doc']))
    if (type !== 'block') continue
    found.media.push(...idsOf([fields['picture'], ...listOf(fields['pictures'])]))
    found.people.push(...idsOf([fields['person'], ...listOf(fields['people'])]))
    found.documents.push(...idsOf([fields['document']]))
    found.milestones ||= fields['blockType'] === 'timeline'
  }
  return found
}

function linked(doc: unknown): References['links'] {
  if (typeof doc !== 'object' || doc === null) return []
  const collection: unknown = Reflect.get(doc, 'relationTo')
  const id = idOf(Reflect.get(doc, 'value'))
  return typeof collection === 'string' && id !== null ? [{ collection, id }] : []
}

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : [])
