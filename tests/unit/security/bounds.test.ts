import config from '@payload-config'
import type { Field, SanitizedConfig } from 'payload'
import { beforeAll, expect, it } from 'vitest'
import { blocks, foreignWords } from '@/cms/rich-text/blocks/all'
import { sound } from '@/cms/fields/sound'

let site: SanitizedConfig
beforeAll(async () => {
  site = await config
})

/** Made and filled by Payload itself, never by a form. */
const payloadOwn =
  /^(?:payload-.*|.*\.(?:_order|createdAt|updatedAt|deletedAt|id|sessions|salt|hash|resetPassword\w+|loginAttempts|lockUntil|thumbnailURL|filename|mimeType|filesize|width|height|focalX|focalY|url|blockName|sizes)(?:\..*)?)$/

type Placed = { path: string; field: Field }

/** Every field with its place, however deep it stands. */
function placed(path: string, fields: Field[]): Placed[] {
  return fields.flatMap((field): Placed[] => {
    const here = 'name' in field && field.name ? `${path}.${field.name}` : path
    if (field.type === 'tabs') return field.tabs.flatMap((tab) => placed(path, tab.fields))
    if ('fields' in field) return [{ path: here, field }, ...placed(here, field.fields)]
    return [{ path: here, field }]
  })
}

const everywhere = (): Placed[] =>
  [
    ...site.collections.flatMap(({ slug, fields }) => placed(slug, fields)),
    ...site.globals.flatMap(({ slug, fields }) => placed(slug, fields)),
    ...[...blocks, foreignWords].flatMap((block) => placed(block.slug, sound(block).fields)),
  ].filter(({ path }) => !payloadOwn.test(path) && !path.startsWith('payload-'))

const places = (fields: Placed[]): string[] => fields.map(({ path }) => path)

it('no text is without end', () => {
  const endless = everywhere().filter(
    ({ field }) => (field.type === 'text' || field.type === 'textarea') && !field.maxLength,
  )
  expect(places(endless)).toEqual([])
})

it('no list is without end', () => {
  const endless = everywhere().filter(({ field }) => {
    const isList = field.type === 'array' || field.type === 'blocks'
    const isMany = field.type !== 'select' && 'hasMany' in field && field.hasMany
    return (isList || isMany) && !('maxRows' in field && field.maxRows)
  })
  expect(places(endless)).toEqual([])
})

it('no number is without bounds', () => {
  const endless = everywhere().filter(
    ({ field }) => field.type === 'number' && (field.min === undefined || field.max === undefined),
  )
  expect(places(endless)).toEqual([])
})

it('every date is a field of ours, in forms, in lists and between versions', () => {
  const strangers = everywhere().filter(({ field }) => {
    if (field.type !== 'date') return false
    const { Field, Cell, Diff } = field.admin?.components ?? {}
    return !Field || !Cell || !Diff || !field.hooks?.beforeValidate?.length
  })
  expect(places(strangers)).toEqual([])
})

it('so are the dates Payload adds, which nobody writes', () => {
  const added = site.collections
    .flatMap(({ slug, fields }) => placed(slug, fields))
    .filter(
      ({ path, field }) =>
        field.type === 'date' && /^[\w-]+\.(?:created|updated|deleted)At$/.test(path),
    )
  expect(added.length).toBeGreaterThan(20)
  const strangers = added.filter(({ field }) => !('Cell' in (field.admin?.components ?? {})))
  expect(places(strangers)).toEqual([])
})

it('no sample is empty', () => {
  expect(everywhere().length).toBeGreaterThan(100)
})
