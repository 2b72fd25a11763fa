import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { pageMetadata } from '@/features/metadata/metadata'
import { PressKitPage, pressPathOf } from '@/features/news/press-kit-page'
import { getPressKit } from '@/features/news/queries/press-kit'
import { missing } from '@/features/site/missing'
import { localeIn } from '@/i18n/params'
import { href } from '@/i18n/paths'

type Props = { params: Promise<{ locale: string; slug: string }> }

async function read(params: Props['params']) {
  const { slug, ...rest } = await params
  const locale = localeIn(rest)
  return { locale, slug, kit: await getPressKit(locale, slug) }
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { kit, locale, slug } = await read(params)
  if (!kit) return {}
  const t = await getTranslations({ locale, namespace: 'press' })
  return pageMetadata({
    locale,
    title: t('windowTitle', { title: kit.article.title }),
    path: href(locale, 'articlePress', { slug }),
    alternate: pressPathOf(kit.article.other?.path),
    noindex: true,
  })
}

export default async function Page({ params }: Props) {
  const { kit, locale, slug } = await read(params)
  // Where the article has moved to, or that it is gone.
  if (!kit) return missing(locale, href(locale, 'article', { slug }))
  return <PressKitPage locale={locale} slug={slug} kit={kit} />
}
