import type { MetadataRoute } from 'next'
import { absolute, languagesOf } from '@/features/metadata/metadata'
import { getSitemap } from '@/features/sitemap/queries'
import { locales, otherLocale } from '@/i18n/locales'

export const dynamic = 'force-dynamic'

/** Every published page in every language it has, each naming its translation. */
export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const entries = await getSitemap()
  return entries.flatMap(({ paths, changed }) =>
    locales.flatMap((locale) => {
      const [path, alternate] = [paths[locale], paths[otherLocale(locale)]]
      if (!path) return []
      const languages = alternate ? languagesOf(locale, path, alternate) : undefined
      return [{ url: absolute(path), lastModified: changed, alternates: { languages } }]
    }),
  )
}
