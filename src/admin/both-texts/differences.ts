import type { ClientField } from 'payload'
import { property } from '@/lib/property'

export type Values = Record<string, unknown>

/** A field that holds something else in the form than in what somebody else has saved since it was opened. */
export type Difference = {
  path: string
  field: ClientField
  /** What stands in the form, and what was saved. */
  mine: unknown
  theirs: unknown
  /** Who changed it since the form was opened. */
  by: 'both' | 'others' | 'writer'
}

/** `opened` is the document as it was when the form was opened. */
export function differences(
  fields: readonly ClientField[],
  { mine, opened, theirs }: Record<'mine' | 'opened' | 'theirs', Values>,
): Difference[] {
  return leavesOf(fields).flatMap(({ field, path }) => {
    const [own, before, other] = [mine, opened, theirs].map((values) =>
      held(field, valueAt(values, path)),
    )
    if (isSame(own, other)) return []
    const by = isSame(own, before) ? 'others' : isSame(other, before) ? 'writer' : 'both'
    return [{ path, field, mine: own, theirs: other, by } as const]
  })
}

/** What the form holds, with what others saved at `paths`. */
export function merged(mine: Values, theirs: Values, paths: ReadonlySet<string>): Values {
  const whole = structuredClone(mine)
  for (const path of paths) {
    const names = path.split('.')
    const last = names.pop() ?? path
    let group = whole
    for (const name of names) {
      const next = group[name]
      group = group[name] = isValues(next) ? next : {}
    }
    group[last] = valueAt(theirs, path) ?? null
  }
  return whole
}

/**
 * Without rows a list of them is a number in the form, and an empty list elsewhere; a text where nobody has written
 * has an empty paragraph as soon as it has been shown.
 */
function held({ type }: ClientField, value: unknown): unknown {
  if ((type === 'array' || type === 'blocks') && !Array.isArray(value)) return undefined
  return type === 'richText' && isUnwritten(value) ? undefined : value
}

function isUnwritten(text: unknown): boolean {
  const nodes = property(property(text, 'root'), 'children')
  return Array.isArray(nodes) && nodes.every(isEmptyParagraph)
}

const isEmptyParagraph = (node: unknown): boolean =>
  property(node, 'type') === 'paragraph' && [property(node, 'children') ?? []].flat().length === 0

type Leaf = { path: string; field: ClientField }

/** The fields people fill in, whatever tabs, rows and groups they stand in; rows of a list are one field. */
function leavesOf(fields: readonly ClientField[], before = ''): Leaf[] {
  return fields.flatMap((field): Leaf[] => {
    if (field.type === 'tabs')
      return field.tabs.flatMap((tab) =>
        leavesOf(tab.fields, 'name' in tab && tab.name ? `${before}${tab.name}.` : before),
      )
    if (field.type === 'row' || field.type === 'collapsible') return leavesOf(field.fields, before)
    if (!('name' in field) || field.admin?.hidden || field.name.startsWith('_')) return []
    if (field.type === 'group') return leavesOf(field.fields, `${before}${field.name}.`)
    return field.type === 'ui' || byItself.has(field.name)
      ? []
      : [{ field, path: `${before}${field.name}` }]
  })
}

/** Filled in by saving. */
const byItself = new Set(['id', 'updatedAt', 'createdAt', 'deletedAt', 'basis'])

const valueAt = (values: Values, path: string): unknown =>
  path
    .split('.')
    .reduce<unknown>(
      (found, name) => (typeof found === 'object' && found ? (found as Values)[name] : undefined),
      values,
    )

const isSame = (one: unknown, other: unknown): boolean => plain(one) === plain(other)

const isValues = (value: unknown): value is Values => typeof value === 'object' && value !== null

/** Nothing is written in many ways, and a related document comes whole or as its number. */
const plain = (value: unknown): string =>
  JSON.stringify(value, (name, part: unknown) => {
    if (part === null || part === '' || part === false) return undefined
    if (Array.isArray(part)) return part.length === 0 ? undefined : part
    if (typeof part === 'object' && name !== '' && 'updatedAt' in part && 'id' in part)
      return part.id
    return part
  }) ?? ''
