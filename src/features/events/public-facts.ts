import type { PayloadRequest } from 'payload'
import { rowOf } from '@/cms/publishing/public-state'
import { locales } from '@/i18n/locales'
import { property } from '@/lib/property'

/** When an event is, and whether. */
export type Facts = { state?: unknown; start?: unknown; previousStart?: unknown }

/** What readers see of it in any language, if they do. */
export async function publicFacts(req: PayloadRequest, id: number): Promise<Facts | null> {
  const row = await rowOf(req, 'events', id)
  const isPublic =
    row !== null &&
    !row['deletedAt'] &&
    locales.some((locale) => property(row['_status'], locale) === 'published')
  return isPublic ? row : null
}

/** Both the same moment, however they are written, or both none. */
export const isSame = (a: unknown, b: unknown): boolean => momentOf(a) === momentOf(b)
const momentOf = (value: unknown): number | null =>
  value ? new Date(String(value)).getTime() : null
