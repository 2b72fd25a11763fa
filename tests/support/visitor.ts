import type { CollectionSlug, DataFromCollectionSlug, Payload, Where } from 'payload'
import type { Locale } from '@/i18n/locales'

type Asked = { locale: Locale; where?: Where; sort?: string; depth?: number }

/** What Payload's own rules of access let a visitor read in one language. */
export async function readAsVisitor<S extends CollectionSlug>(
  payload: Payload,
  collection: S,
  asked: Asked,
): Promise<DataFromCollectionSlug<S>[]> {
  const rules = { overrideAccess: false, fallbackLocale: false } as const
  const { docs } = await payload.find({ collection, pagination: false, ...asked, ...rules })
  return docs
}
