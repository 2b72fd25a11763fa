import { newId } from '@/lib/ids'
import type { SerializedBlockNode } from '@payloadcms/richtext-lexical'
import type { ContentBlock } from './content'
import type { IdOf } from './make'

/** One of the site's own blocks as a node of the editor's document. */
export const toBlockNode = (block: ContentBlock, idOf: IdOf): SerializedBlockNode => ({
  type: 'block',
  version: 2,
  format: '',
  fields: { id: newId(), blockName: '', blockType: block.kind, ...fieldsOf(block, idOf) },
})

function fieldsOf({ kind, data }: ContentBlock, idOf: IdOf): object {
  switch (kind) {
    case 'speech':
      return { ...data, person: data.person ? idOf('people', data.person) : undefined }
    case 'figure':
      return { picture: idOf('media', data.media) }
    case 'gallery':
      return { pictures: data.media.map((key) => idOf('media', key)) }
    case 'table':
      return { caption: data.caption, rows: [data.header, ...data.rows].map(toRow) }
    case 'timeline':
      // None chosen means all of them.
      return {
        milestones: data.milestones === 'all' ? [] : idsOf('milestones', data.milestones, idOf),
      }
    case 'people':
      return { people: idsOf('people', data.people, idOf) }
    case 'download':
      return { document: idOf('documents', data.document) }
    default:
      return data
  }
}

const toRow = (cells: string[]) => ({ id: newId(), cells })

const idsOf = (collection: 'people' | 'milestones', keys: string[], idOf: IdOf): number[] =>
  keys.map((key) => idOf(collection, key))
