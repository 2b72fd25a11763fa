import { getTranslations } from 'next-intl/server'
import { otherLocale, type Locale } from '@/i18n/locales'
import { href } from '@/i18n/paths'
import { foreign, marked } from '@/i18n/words'
import { dayOf } from '@/lib/days'
import { listDate } from '@/lib/dates'
import { Byline } from '@/ui/text/byline'
import { TimeText } from '@/ui/text/time-text'
import type { Article, Source } from './queries/article'
import { ShortDate } from './news-item'

type Props = { locale: Locale; article: Article }

/** Who wrote it, when, where it stood first, and in which other languages it can be read. */
export async function ArticleByline({ locale, article }: Props) {
  const t = await getTranslations({ locale, namespace: 'article' })
  const site = await getTranslations({ locale, namespace: 'site' })
  const { byline, publisher, publishedAt, updated, source, other, versions } = article
  const organisation = byline.organisation
  const authors = [...byline.people, ...(organisation ? [organisation] : [])]
  const publishes = authors.length === 0 && publisher?.name !== source?.publisher ? publisher : null
  const elsewhere = versions.filter(({ lang }) => lang !== article.lang)
  const hasNynorsk = versions.some(({ lang }) => lang === 'nn')
  return (
    <Byline authors={marked(authors, locale)}>
      {publishes && (
        <p>
          {t('publisher')} <span lang={foreign(publishes.lang, locale)}>{publishes.name}</span>
        </p>
      )}
      {publishedAt && (
        <p>
          {t('published')} <ShortDate iso={publishedAt} locale={locale} />
        </p>
      )}
      {updated && (
        <p>
          {t('updated')} <ShortDate iso={updated.at} locale={locale} />
          {updated.note && `: ${updated.note}`}
        </p>
      )}
      {source && <FirstPublished locale={locale} source={source} />}
      {elsewhere.map(({ lang, path }) => (
        <p key={lang}>
          <a href={path} hrefLang={lang} lang={lang}>
            {lang === 'nb' && hasNynorsk ? t('read.nbBesideNn') : t(`read.${lang}`)}
          </a>
        </p>
      ))}
      {!other && (
        <p lang={otherLocale(locale)}>
          {site('notTranslated')}{' '}
          <a href={href(otherLocale(locale), 'news')} hrefLang={otherLocale(locale)}>
            {site('notTranslatedLink')}
          </a>
        </p>
      )}
    </Byline>
  )
}

async function FirstPublished({ locale, source }: { locale: Locale; source: Source }) {
  const t = await getTranslations({ locale, namespace: 'article' })
  const { publisher, url, date, dateUnknown } = source
  const words = publisher ? `${t('firstPublished')} ` : t('firstPublishedAt')
  return (
    <p>
      {url ? (
        <a href={url}>
          {words}
          {publisher}
        </a>
      ) : (
        `${words}${publisher ?? ''}`
      )}
      {date && !dateUnknown && (
        <>
          {' '}
          <TimeText iso={dayOf(new Date(date))}>{listDate(new Date(date), locale)}</TimeText>
        </>
      )}
      {'. '}
      {dateUnknown && t('dateUnknown')}
    </p>
  )
}
