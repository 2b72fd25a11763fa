import { getTranslations } from 'next-intl/server'
import { absolute, hubName } from '@/features/metadata/metadata'
import { getSite } from '@/features/site/queries'
import { calendarPath } from '@/i18n/calendars'
import { feedPath } from '@/i18n/feeds'
import { locales, type Locale } from '@/i18n/locales'
import { markdownPath } from '@/i18n/page-forms'
import { href, matchPath } from '@/i18n/paths'

/** A short guide to the site for programs that read texts: its main pages as Markdown, and its data. */
export async function llmsText(): Promise<string> {
  const t = await getTranslations({ locale: 'en', namespace: 'openData' })
  const home = await getTranslations({ locale: 'en', namespace: 'home' })
  const [norwegian, english] = await Promise.all(locales.map(pagesIn))
  const line = (name: string, path: string): string => `- [${name}](${absolute(path)})`
  return [
    `# ${hubName}`,
    `> ${home('description')}`,
    t('markdown'),
    `## ${t('norwegian')}`,
    norwegian?.join('\n'),
    `## ${t('english')}`,
    english?.join('\n'),
    `## ${t('data')}`,
    [
      line(t('hub'), '/hub.json'),
      line(t('schema'), '/hub.schema.json'),
      line(t('dataset'), '/dataset.jsonld'),
      ...locales.flatMap((locale) => [
        line(t('news', { locale }), feedPath(locale, { list: 'news' }, 'atom')),
        line(t('events', { locale }), calendarPath(locale, {})),
        line(t('calls', { locale }), feedPath(locale, { list: 'calls' }, 'atom')),
      ]),
      line(t('sitemap'), '/sitemap.xml'),
    ].join('\n'),
  ]
    .join('\n\n')
    .concat('\n')
}

/** The pages of the main menu and the footer, once each. */
async function pagesIn(locale: Locale): Promise<string[]> {
  const { footer, navigation } = await getSite(locale)
  const links = [
    { label: hubName, url: href(locale, 'home') },
    ...navigation,
    ...footer.columns.flatMap((column) => column.links),
  ]
  const pages = new Map(
    links.flatMap(({ label, url }) => (matchPath(url) ? [[url, label] as const] : [])),
  )
  return [...pages].map(([url, label]) => `- [${label}](${absolute(markdownPath(url))})`)
}
