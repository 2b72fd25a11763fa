import { getTranslations } from 'next-intl/server'
import { otherLocale, type Locale } from '@/i18n/locales'
import { href } from '@/i18n/paths'
import type { ErrorCode } from './error-codes'
import { SiteFrame } from './frame'

type Props = { locale: Locale; code: ErrorCode }

/** What a reader sees instead of a page, with ways on. */
export async function ErrorView({ locale, code }: Props) {
  const t = await getTranslations({ locale, namespace: 'site.error' })
  const onward = [
    { label: t('home'), href: href(locale, 'home') },
    { label: t('news'), href: href(locale, 'news') },
    { label: t('partners'), href: href(locale, 'partners') },
    { label: t('contact'), href: href(locale, 'contact') },
  ]
  return (
    <SiteFrame locale={locale} path="" alternate={{ href: href(otherLocale(locale), 'home') }}>
      <h1>{t(`${code}.title`)}</h1>
      <p>{t(`${code}.text`)}</p>
      <ul>
        {onward.map((link) => (
          <li key={link.href}>
            <a href={link.href}>{link.label}</a>
          </li>
        ))}
      </ul>
    </SiteFrame>
  )
}
