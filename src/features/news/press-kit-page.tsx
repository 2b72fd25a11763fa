import { getTranslations } from 'next-intl/server'
import { imageOfPage } from '@/features/metadata/metadata'
import { SiteFrame } from '@/features/site/frame'
import { otherLocale, type Locale } from '@/i18n/locales'
import { markdownPath } from '@/i18n/page-forms'
import { href, matchPath } from '@/i18n/paths'
import { foreign } from '@/i18n/words'
import { PageHead } from '@/ui/frame/page-head'
import { Section } from '@/ui/frame/section'
import { Figure } from '@/ui/text/figure'
import { PullQuote } from '@/ui/text/pull'
import { ArticlePressContact } from './article-press-contact'
import { HubPress } from './hub-press'
import { articleFacts, newsTrail } from './page-facts'
import type { PressKit } from './queries/press-kit'

type Props = { locale: Locale; slug: string; kit: PressKit }

/** What journalists need of an article: its text, what was said, pictures they may use, and whom to call. */
export async function PressKitPage({ locale, slug, kit }: Props) {
  const { article, mayShare, pictures, quotes, versions } = kit
  const t = await getTranslations({ locale, namespace: 'press' })
  const path = href(locale, 'articlePress', { slug })
  const title = t('title')
  const image = mayShare ? imageOfPage(await articleFacts(locale, article)) : undefined
  const other = pressPathOf(article.other?.path)
  const trail = [...(await newsTrail(locale)), { label: article.title, href: article.path }]
  return (
    <SiteFrame
      locale={locale}
      page="articlePress"
      path={path}
      alternate={other ? { href: other } : { missing: href(otherLocale(locale), 'news') }}
      facts={{ title, lead: article.title, trail }}
    >
      <PageHead title={title} lead={article.title} />
      <Section name={t('texts')} note={t('textsAbout')}>
        <ul className="press-files">
          {versions.map(({ lang, path: at, title: name }) => (
            <li key={at}>
              <a href={at} lang={foreign(lang, locale)}>
                {name}
              </a>
              <a className="t-small" href={markdownPath(at)} download>
                {t(`plain.${lang}`)}
              </a>
            </li>
          ))}
        </ul>
      </Section>
      {quotes.length > 0 && (
        <Section name={t('quotes')} note={t('quotesAbout')}>
          {quotes.map(({ by, lang, text }) => (
            <div key={`${lang} ${text}`} lang={foreign(lang, locale)}>
              <PullQuote text={text} source={by} />
            </div>
          ))}
        </Section>
      )}
      <Section name={t('pictures')} note={t('picturesAbout')}>
        {pictures.length === 0 && <p>{t('noPictures')}</p>}
        {pictures.map(({ press, ...picture }) => (
          <div key={press} className="press-picture">
            <Figure picture={picture} sizes="(min-width: 56rem) 40rem, 92vw" />
            <p>{t('mayUse', { credit: picture.credit })}</p>
            <p>
              <a href={press} download>
                {t('fullSize', { width: picture.width, height: picture.height })}
              </a>
            </p>
          </div>
        ))}
        {image && (
          <p>
            <a href={image}>{t('shareImage')}</a>
          </p>
        )}
      </Section>
      {article.pressContact && (
        <ArticlePressContact locale={locale} contact={article.pressContact} />
      )}
      <HubPress locale={locale} />
    </SiteFrame>
  )
}

/** The same page about another version. */
export function pressPathOf(article: string | undefined): string | undefined {
  const found = article ? matchPath(article) : null
  const slug = found?.params['slug']
  return found && slug ? href(found.locale, 'articlePress', { slug }) : undefined
}
