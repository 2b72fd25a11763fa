import { APIError, type Endpoint, type FlattenedField, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { isolatedRequest } from '@/cms/isolated-request'
import { translate } from '@/cms/translate'
import { locales, type Locale } from '@/i18n/locales'
import { documentAsked } from './asked'
import { isEmpty } from './empty'

const wish = z.object({
  from: z.enum(locales),
  to: z.enum(locales),
  /** Whether texts that the draft has already give way; otherwise only empty fields are filled. */
  overwrite: z.boolean().default(false),
})

type Values = Record<string, unknown>

/**
 * Copies the texts of one language to another as a draft. Payload's own copies the whole document
 * with its status, which published the text of one language as the other's. The address is not a text:
 * the one there is stays, and a missing one is made from the title.
 */
export const copyLanguage: Omit<Endpoint, 'root'> = {
  path: '/:id/copy-language',
  method: 'post',
  handler: async (req) => {
    const asked = wish.safeParse(await req.json?.().catch(() => null))
    if (!asked.success || asked.data.from === asked.data.to)
      throw new APIError(translate(req, 'queryNotUnderstood'), 400, null, true)
    const { from, to, overwrite } = asked.data
    const { collection, id } = documentAsked(req)
    const { slug, flattenedFields } = collection.config
    const [source, target] = [await draftIn(req, from), await draftIn(req, to)]
    const data = copied(flattenedFields, { source, target, overwrite })
    const doc = await req.payload.update({
      collection: slug,
      id,
      locale: to,
      fallbackLocale: false,
      data,
      draft: true,
      depth: 0,
      overrideAccess: false,
      overrideLock: false,
      req,
    })
    const message = translate(req, 'copiedAsDraft', { language: translate(req, to) })
    return Response.json({ doc, message })
  },
}

async function draftIn(req: PayloadRequest, locale: Locale): Promise<Values> {
  const { collection, id } = documentAsked(req)
  const doc: object = await req.payload.findByID({
    collection: collection.config.slug,
    id,
    locale,
    fallbackLocale: false,
    draft: true,
    depth: 0,
    overrideAccess: false,
    req: isolatedRequest(req),
  })
  return { ...doc }
}

type Sides = { source: Values; target: Values; overwrite: boolean }

/** The localised values to save in the target, also those inside groups. */
function copied(fields: FlattenedField[], { source, target, overwrite }: Sides): Values {
  const entries = fields.flatMap((field): [string, unknown][] => {
    const { name } = field
    const value = source[name]
    if (name === 'slug' || name === '_status' || isEmpty(value)) return []
    if ('localized' in field && field.localized)
      return overwrite || isEmpty(target[name]) ? [[name, withoutRowIds(value)]] : []
    if (field.type !== 'group' && field.type !== 'tab') return []
    const inside = copied(field.flattenedFields, {
      source: valuesOf(value),
      target: valuesOf(target[name]),
      overwrite,
    })
    return Object.keys(inside).length > 0 ? [[name, { ...valuesOf(target[name]), ...inside }]] : []
  })
  return Object.fromEntries(entries)
}

const valuesOf = (value: unknown): Values =>
  typeof value === 'object' && value !== null ? { ...value } : {}

/** Rows of lists have a number of their own in each language; blocks in running text keep theirs. */
function withoutRowIds(value: unknown): unknown {
  if (!Array.isArray(value)) return value
  return value.map((row: unknown) => {
    if (typeof row !== 'object' || row === null) return row
    const { id: _, ...rest } = valuesOf(row)
    return Object.fromEntries(Object.entries(rest).map(([key, each]) => [key, withoutRowIds(each)]))
  })
}
