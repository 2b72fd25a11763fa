import { getTranslations } from 'next-intl/server'
import { otherLocale, type Locale } from '@/i18n/locales'
import { href } from '@/i18n/paths'
import { isOurFault, type ErrorName } from '@/lib/error-codes'
import { MoreLink } from '@/ui/frame/links'
import { PageHead } from '@/ui/frame/page-head'
import { SearchField } from '@/ui/frame/search-field'
import { searchWords, SiteFrame } from './frame'

type Props = { locale: Locale; code: ErrorName }
const onward = ['home', 'news', 'partners', 'contact'] as const

/** What a visitor sees instead of a page, with ways on. */
export async function ErrorView({ locale, code }: Props) {
  const t = await getTranslations({ locale, namespace: 'site.error' })
  return (
    <SiteFrame
      locale={locale}
      path=""
      alternate={{ href: href(otherLocale(locale), 'home') }}
      withoutDatabase={isOurFault(code)}
    >
      <PageHead title={t(`${code}.title`)} lead={t(`${code}.text`)}>
        {!isOurFault(code) && <SearchField id="search-here" {...await searchWords(locale)} />}
        <nav aria-label={t('onward')} className="mt-8">
          <ul className="list-none">
            {onward.map((page) => (
              <li key={page}>
                <MoreLink href={href(locale, page)}>{t(page)}</MoreLink>
              </li>
            ))}
          </ul>
        </nav>
      </PageHead>
    </SiteFrame>
  )
}
