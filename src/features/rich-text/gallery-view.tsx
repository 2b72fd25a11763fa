import { getTranslations } from 'next-intl/server'
import type { Picture } from '@/features/media/picture'
import type { Locale } from '@/i18n/locales'
import { Gallery } from '@/ui/blocks/gallery'

/** Several pictures in a row, each with its place among them. */
export async function GalleryView({ pictures, locale }: { pictures: Picture[]; locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'gallery' })
  const of = pictures.length
  return (
    <Gallery
      name={t('name', { count: of })}
      pictures={pictures.map((picture, at) => ({
        ...picture,
        place: of > 1 ? t('place', { at: at + 1, of }) : undefined,
      }))}
    />
  )
}
