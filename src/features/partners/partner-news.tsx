import { getTranslations } from 'next-intl/server'
import { newsItems } from '@/features/news/news-item'
import type { Locale } from '@/i18n/locales'
import { href } from '@/i18n/paths'
import { MoreLink } from '@/ui/frame/links'
import { Section } from '@/ui/frame/section'
import { NewsSmall } from '@/ui/lists/news-row'
import { EmptyState } from '@/ui/lists/related'
import type { PartnerWork } from './queries/partner-page'

type Props = { locale: Locale; name: string; slug: string; work: PartnerWork }

/** The newest from and about the partner. */
export async function PartnerNews({ locale, name, slug, work: { articles, more } }: Props) {
  const t = await getTranslations({ locale, namespace: 'partner' })
  return (
    <Section name={t('news')}>
      {articles.length > 0 ? (
        (await newsItems(articles, locale, { publishers: false })).map((item) => (
          <NewsSmall key={item.key} item={item} />
        ))
      ) : (
        <EmptyState>{t('newsEmpty')}</EmptyState>
      )}
      {more && (
        <p className="mt-6">
          <MoreLink href={href(locale, 'newsByPartner', { slug })}>
            {t('allNews', { name })}
          </MoreLink>
        </p>
      )}
    </Section>
  )
}
