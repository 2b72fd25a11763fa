import type { PayloadRequest } from 'payload'
import { isolatedRequest } from '@/cms/isolated-request'
import { isLocale, localeOf, type Locale } from '@/i18n/locales'
import { idsOf } from '@/lib/ids'
import type { Media } from '@/payload-types'

/** What is written about a picture in one language, and who is in it. */
export type Words = {
  alt: string | null
  decorative: boolean
  caption: string | null
  credit: string | null
  people: number[]
  focalX: number | null
  focalY: number | null
}

/** A document written in one language says so; any other is in the language that was asked for. */
export const languageMeant = (req: PayloadRequest, language: unknown): Locale =>
  typeof language === 'string' ? localeOf(language) : isLocale(req.locale) ? req.locale : 'nb'

/** The newest a principal may see of a picture, in one language. */
export const pictureFor = (
  req: PayloadRequest,
  id: number,
  { locale, overrideAccess = false }: { locale: Locale; overrideAccess?: boolean },
): Promise<Media | null> =>
  req.payload.findByID({
    collection: 'media',
    id,
    locale,
    fallbackLocale: false,
    draft: true,
    depth: 0,
    disableErrors: true,
    overrideAccess,
    req: isolatedRequest(req),
  })

export const wordsOf = ({ alt, decorative, caption, credit, people, ...focus }: Media): Words => ({
  alt: alt || null,
  decorative: decorative === true,
  caption: caption || null,
  credit: credit || null,
  people: idsOf(people),
  focalX: focus.focalX ?? null,
  focalY: focus.focalY ?? null,
})
