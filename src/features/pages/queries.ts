import { cache } from 'react'
import type { Where } from 'payload'
import { foundIn, idsOf } from '@/lib/ids'
import { writtenLines } from '@/lib/lines'
import type { Picture } from '@/features/media/picture'
import { picturesById } from '@/features/media/queries'
import type { Block } from '@/features/rich-text/nodes'
import { richText } from '@/features/rich-text/queries'
import { documentPath, type FixedPage } from '@/i18n/document-path'
import { otherLocale, type Locale } from '@/i18n/locales'
import { gateway, type Gateway } from '@/data'

/** A page of running text. */
export type TextPage = {
  id: number
  path: string
  title: string
  lead: string
  /** The text in three sentences at most; empty where nobody wrote them. */
  inShort: string[]
  picture?: Picture
  body: Block[]
  /** Its address in the other language, when it is published there. */
  other?: string
  updatedAt: string
}

/** The page with a fixed place, such as `about`, or `null` when it is not published. */
export const getFixedPage = cache(
  async (locale: Locale, kind: FixedPage): Promise<TextPage | null> =>
    findPage(await gateway(), locale, { where: { kind: { equals: kind } } }),
)

/** A plain page by its slug. */
export const getPlainPage = cache(async (locale: Locale, slug: string): Promise<TextPage | null> =>
  findPage(await gateway(), locale, { slug, where: { kind: { equals: 'plain' } } }),
)

export async function findPage(
  content: Gateway,
  locale: Locale,
  ask: { slug?: string; where: Where },
): Promise<TextPage | null> {
  const found = await content.whole('pages', locale, ask)
  if (!found) return null
  const { doc, other } = found
  const [body, pictures] = await Promise.all([
    richText(content, locale, doc.body),
    picturesById(content, locale, idsOf([doc.picture])),
  ])
  return {
    id: doc.id,
    path: documentPath(locale, 'pages', doc),
    title: doc.title,
    lead: doc.lead ?? '',
    inShort: writtenLines(doc.inShort),
    picture: foundIn(pictures, doc.picture),
    body,
    other: other ? documentPath(otherLocale(locale), 'pages', other) : undefined,
    updatedAt: doc.updatedAt,
  }
}
