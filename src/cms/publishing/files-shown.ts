import type { Block, Field } from 'payload'
import { blocks } from '@/cms/rich-text/blocks/all'
import { nodesOf } from '@/cms/rich-text/walk'
import { idOf } from '@/lib/ids'

const kinds = ['media', 'documents'] as const
type Kind = (typeof kinds)[number]

/** A picture or file a document shows, or a document it offers for download. */
export type ShownFile = { collection: Kind; id: number }

/**
 * Everything a document shows from the media library, found by its content model: whatever field or
 * block comes to name a picture or a document is covered the day it is added.
 */
export function filesShown(fields: readonly Field[], values: object): ShownFile[] {
  const found = fields.flatMap((field) => shownBy(field, values))
  const keyOf = ({ collection, id }: ShownFile): string => `${collection}:${id}`
  return [...new Map(found.map((each) => [keyOf(each), each])).values()]
}

function shownBy(field: Field, values: object): ShownFile[] {
  const value: unknown = 'name' in field ? Reflect.get(values, field.name) : values
  switch (field.type) {
    case 'upload':
    case 'relationship':
      return listOf(value).flatMap((each) => toShown(field.relationTo, each))
    case 'richText':
      return [...nodesOf(value)].flatMap((node) => inBlock(blocks, node.fields))
    case 'blocks':
      return rowsOf(value).flatMap((row) => inBlock(field.blocks, row))
    case 'array':
      return rowsOf(value).flatMap((row) => filesShown(field.fields, row))
    case 'tabs':
      return field.tabs.flatMap((tab) => {
        const inTab: unknown = 'name' in tab && tab.name ? Reflect.get(values, tab.name) : values
        return isObject(inTab) ? filesShown(tab.fields, inTab) : []
      })
    case 'group':
    case 'row':
    case 'collapsible':
      return isObject(value) ? filesShown(field.fields, value) : []
    default:
      return []
  }
}

function inBlock(known: readonly (Block | string)[], fields: unknown): ShownFile[] {
  if (!isObject(fields)) return []
  const type: unknown = Reflect.get(fields, 'blockType')
  const block = known.find((each) => typeof each !== 'string' && each.slug === type)
  return typeof block === 'object' ? filesShown(block.fields, fields) : []
}

/** A relation to several types carries the type it means. */
function toShown(relationTo: string | string[], value: unknown): ShownFile[] {
  const typed = Array.isArray(relationTo) && isObject(value)
  const collection: unknown = typed ? Reflect.get(value, 'relationTo') : relationTo
  const kind = kinds.find((each) => each === collection)
  const id = idOf(typed ? Reflect.get(value, 'value') : value)
  return kind && id !== null ? [{ collection: kind, id }] : []
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null
const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : [value])
const rowsOf = (value: unknown): object[] => (Array.isArray(value) ? value.filter(isObject) : [])
