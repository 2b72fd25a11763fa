import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { PageData, wayTo, type PageFactsForMachines } from '@/features/structured-data/page-data'
import { otherLocale, type Locale } from '@/i18n/locales'
import { href, type PageName } from '@/i18n/paths'
import type { DocumentAt } from '@/i18n/permanent'
import { Breadcrumbs } from '@/ui/frame/breadcrumbs'
import { LanguageNote } from '@/ui/frame/language-note'
import { MessageBanner } from '@/ui/frame/message-banner'
import { SiteFooter } from '@/ui/frame/site-footer'
import { SiteHeader } from '@/ui/frame/site-header'
import { SkipLink } from '@/ui/frame/skip-link'
import { builtIn } from './built-in'
import { DraftBar } from './draft-bar'
import { FeedbackForm } from './feedback-form'
import { FundedByEu } from './funded-by-eu'
import { PageBody } from './page-body'
import { PrintedEnd } from './printed-end'
import { getSurroundings } from './queries'
import { sectionOf } from './section'

/** The same document in the other language, or, where there is none, that language's list. */
export type Alternate =
  | { href: string; lang?: string }
  /** `said`: where the page itself says that there is none. */
  | { missing: string; said?: boolean }

type Props = {
  locale: Locale
  /** Decides which entry of the menu is the current one; without it none is. */
  page?: PageName
  /** The address of this page, for messages that are meant for it and for the printed permalink. */
  path: string
  alternate: Alternate
  /** What it says of itself to machines; what is no page of its own says nothing. */
  facts?: PageFactsForMachines
  /** The language of the page's own text when it is not that of the words around it, such as nynorsk. */
  lang?: string
  /** When what the page says was last changed, for print. ISO 8601. */
  updatedAt?: string
  /** The document whose page it is, if one, for the permanent address in print. */
  document?: DocumentAt
  /** Set when the database may be what is broken: nothing is asked of it. */
  withoutDatabase?: boolean
  children: ReactNode
}

/** What stands around every page: header, messages, main, print line and footer. */
export async function SiteFrame(props: Props) {
  const { locale, page, path, alternate, facts, lang, withoutDatabase, children } = props
  const t = await getTranslations({ locale, namespace: 'site' })
  const around = withoutDatabase
    ? builtIn(locale, (name) => t(`error.${name}`))
    : await getSurroundings(locale, path)
  const current = page && rootOf(locale, sectionOf(page))
  const language = otherLocale(locale)
  const elsewhere = 'href' in alternate ? alternate.href : alternate.missing
  const way = facts ? wayTo(locale, t('front'), path, facts) : []
  const home = { homeHref: href(locale, 'home') }
  return (
    <>
      {lang && <meta name="cmhn-lang" content={lang} />}
      <PageBody>
        <SkipLink label={t('skip')} />
        {around.preview && <DraftBar locale={locale} bar={around.preview} />}
        <SiteHeader
          {...home}
          links={around.navigation.map(({ label, url }) => ({
            label,
            href: url,
            current: url !== current ? undefined : url === path ? 'page' : 'true',
          }))}
          language={{
            label: t('otherLanguage'),
            href: elsewhere,
            lang: language,
            leadsTo: ('lang' in alternate && alternate.lang) || language,
          }}
          menuLabel={t('menu')}
          closeLabel={t('close')}
          search={await searchWords(locale)}
        />
        {/* Also when there are none: the page's own script puts those in that come while it is open. */}
        <aside aria-label={t('messages')} data-messages="">
          {around.messages.map(({ id, level, text, link }) => (
            <MessageBanner
              key={id}
              level={level}
              levelLabel={t(`level.${level}`)}
              text={text}
              link={link}
            />
          ))}
        </aside>
        {way.length > 0 && <Breadcrumbs label={t('breadcrumbs')} way={way} />}
        <main id="main" tabIndex={-1}>
          {'missing' in alternate && !alternate.said && (
            <div className="page" lang={language}>
              <LanguageNote
                text={t('notTranslated')}
                link={{ href: elsewhere, label: t('notTranslatedLink'), lang: language }}
              />
            </div>
          )}
          {children}
        </main>
        {facts && !withoutFeedback.has(page) && <FeedbackForm locale={locale} path={path} />}
        {facts && <PageData locale={locale} path={path} lang={lang} facts={facts} way={way} />}
        <PrintedEnd {...props} messages={around.messages} />
        <SiteFooter
          {...home}
          text={around.footer.text}
          columns={around.footer.columns.map(({ title, links }) => ({
            heading: title || t('links'),
            links: links.map(({ label, url }) => ({ label, href: url })),
          }))}
          end={[t('footerNote')]}
        >
          {around.funding && <FundedByEu locale={locale} of={[around.funding]} />}
        </SiteFooter>
      </PageBody>
    </>
  )
}

/** The front page leads on, a form is enough on its page, and the pages of thanks have been answered. */
const withoutFeedback: ReadonlySet<PageName | undefined> = new Set([
  'home',
  'feedback',
  'search',
  'inquiry',
  'joinInquiry',
  'partnerInquiry',
  'cardInquiry',
  'inquirySent',
  'articlePress',
  'subscribe',
  'subscribeSent',
  'subscription',
  'unsubscribed',
  'registration',
  'placeTaken',
  'placeOnList',
  'place',
])

/** The address of a page of the main menu, all of which have no parameters. */
const rootOf = (locale: Locale, page: PageName): string => href(locale, page as 'about')

/** What the field says, and where it leads. */
export async function searchWords(locale: Locale) {
  const t = await getTranslations({ locale, namespace: 'search' })
  return {
    action: href(locale, 'search'),
    label: t('label'),
    submit: t('submit'),
    placeholder: t('placeholder'),
  }
}
