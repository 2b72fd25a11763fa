import { cache } from 'react'
import type { Where } from 'payload'
import { foundIn, idsOf } from '@/lib/ids'
import type { Picture } from '@/features/media/picture'
import { picturesById } from '@/features/media/queries'
import type { Block } from '@/features/rich-text/nodes'
import { richText } from '@/features/rich-text/queries'
import { documentPath, type FixedPage } from '@/i18n/document-path'
import { otherLocale, type Locale } from '@/i18n/locales'
import { gateway, type Gateway } from '@/server/gateway'

/** A page of running text. */
export type TextPage = {
  path: string
  title: string
  lead: string
  picture?: Picture
  body: Block[]
  /** Its address in the other language, when it is published there. */
  other?: string
  updatedAt: string
}

/** The page with a fixed place, such as `about`, or `null` when it is not published. */
export const getFixedPage = cache(
  async (locale: Locale, kind: FixedPage): Promise<TextPage | null> =>
    findPage(await gateway(), locale, { kind: { equals: kind } }),
)

/** A plain page by its slug. */
export const getPlainPage = cache(async (locale: Locale, slug: string): Promise<TextPage | null> =>
  findPage(await gateway(), locale, {
    and: [{ slug: { equals: slug } }, { kind: { equals: 'plain' } }] satisfies Where[],
  }),
)

export async function findPage(
  content: Gateway,
  locale: Locale,
  where: Where,
): Promise<TextPage | null> {
  const doc = await content.findOne('pages', { locale, where, depth: 0 })
  if (!doc) return null
  const [body, pictures, other] = await Promise.all([
    richText(content, locale, doc.body),
    picturesById(content, locale, idsOf([doc.picture])),
    content.findCounterpart('pages', locale, doc.id),
  ])
  return {
    path: documentPath(locale, 'pages', doc),
    title: doc.title,
    lead: doc.lead ?? '',
    picture: foundIn(pictures, doc.picture),
    body,
    other: other ? documentPath(otherLocale(locale), 'pages', other) : undefined,
    updatedAt: doc.updatedAt,
  }
}
