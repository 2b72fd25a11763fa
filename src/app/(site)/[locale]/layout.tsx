import { notFound } from 'next/navigation'
import type { ReactNode } from 'react'
import { hubName } from '@/features/metadata/metadata'
import { isLocale } from '@/i18n/locales'
import { searchDescriptionPath } from '@/i18n/search-description'
import { fontClasses } from '@/ui/fonts'
import '@/ui/styles/site.css'

export const dynamic = 'force-dynamic'

type Props = { children: ReactNode; params: Promise<{ locale: string }> }

export default async function Layout({ children, params }: Props) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  return (
    <html lang={locale} className={fontClasses}>
      <head>
        <link
          rel="search"
          type="application/opensearchdescription+xml"
          title={hubName}
          href={searchDescriptionPath(locale)}
        />
      </head>
      <body>{children}</body>
    </html>
  )
}
