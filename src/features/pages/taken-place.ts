import type { CollectionBeforeChangeHook } from 'payload'
import { isolatedRequest } from '@/cms/isolated-request'
import { refusal } from '@/cms/refusal'
import { translate } from '@/cms/translate'
import { locales } from '@/i18n/locales'

/** A fixed place holds one page: of two, visitors would get whichever the database names first. */
export const refuseTakenPlace: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const { _status, kind } = { ...originalDoc, ...data }
  if (_status !== 'published' || kind === 'plain') return data
  const { docs } = await req.payload.find({
    collection: 'pages',
    where: {
      and: [
        { kind: { equals: kind } },
        { id: { not_equals: originalDoc?.id ?? 0 } },
        { or: locales.map((locale) => ({ [`_status.${locale}`]: { equals: 'published' } })) },
      ],
    },
    depth: 0,
    limit: 1,
    req: isolatedRequest(req),
  })
  const [other] = docs
  if (!other) return data
  throw refusal(translate(req, 'placeTaken', { title: other.title ?? '' }), 'kind')
}
