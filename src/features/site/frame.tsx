import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { getActiveMessages } from '@/features/messages/queries'
import type { Locale } from '@/i18n/locales'
import { otherLocale } from '@/i18n/locales'
import { href, type PageName } from '@/i18n/paths'
import { getSite } from './queries'
import { sectionOf } from './section'

/** The same document in the other language, or, where there is none, that language's list. */
export type Alternate = { href: string } | { missing: string }

type Props = {
  locale: Locale
  /** Decides which entry of the menu is the current one; without it none is. */
  page?: PageName
  /** The address of this page, for messages that are meant for it and for the printed permalink. */
  path: string
  alternate: Alternate
  /** When what the page says was last changed, for print. ISO 8601. */
  updatedAt?: string
  children: ReactNode
}

/** What stands around every page: header, messages, main, print line and footer. */
export async function SiteFrame({ locale, page, path, alternate, children }: Props) {
  const t = await getTranslations({ locale, namespace: 'site' })
  const site = await getSite(locale)
  const messages = await getActiveMessages(locale, path)
  const current = page && href(locale, sectionOf(page) as 'about')
  return (
    <>
      <a href="#main">{t('skip')}</a>
      <header>
        <nav aria-label={t('menu')}>
          {site.navigation.map(({ label, url }) => (
            <a key={url} href={url} aria-current={url === current ? 'page' : undefined}>
              {label}
            </a>
          ))}
          <a
            href={'href' in alternate ? alternate.href : alternate.missing}
            hrefLang={otherLocale(locale)}
            lang={otherLocale(locale)}
          >
            {t('otherLanguage')}
          </a>
        </nav>
        {messages.map(({ id, text }) => (
          <p key={id}>{text}</p>
        ))}
      </header>
      <main id="main">{children}</main>
    </>
  )
}
