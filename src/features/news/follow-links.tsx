import { getTranslations } from 'next-intl/server'
import { EmbedSnippet } from '@/features/site/embed-snippet'
import type { EmbedAsked } from '@/i18n/embeds'
import { feedPath, type FeedList } from '@/i18n/feeds'
import type { Locale } from '@/i18n/locales'
import { href } from '@/i18n/paths'

const forms = [
  ['RSS', 'xml'],
  ['Atom', 'atom'],
  ['JSON', 'json'],
] as const

/** The ways to follow a list of news; on paper nobody presses them. */
export async function FollowLinks({ locale, of }: { locale: Locale; of: FeedList }) {
  const t = await getTranslations({ locale, namespace: 'news' })
  const subscribe = await getTranslations({ locale, namespace: 'subscribe' })
  const embed = embedOf(locale, of)
  return (
    <div className="page mt-12 print:hidden">
      <p>{t('followAbout')}</p>
      <ul className="filters">
        {of.list !== 'calls' && (
          <li>
            <a href={href(locale, 'subscribe')}>{subscribe('open')}</a>
          </li>
        )}
        {forms.map(([name, format]) => (
          <li key={format}>
            <a href={feedPath(locale, of, format)}>{t('follow', { form: name })}</a>
          </li>
        ))}
      </ul>
      {embed && <EmbedSnippet of={embed} />}
    </div>
  )
}

/** The same list for the frame of another site. */
function embedOf(locale: Locale, of: FeedList): EmbedAsked | null {
  if (of.list === 'calls') return null
  const asked = { locale, kind: 'news' } as const
  if (!('slug' in of)) return { ...asked, by: 'all' }
  return { ...asked, by: of.list === 'newsByTopic' ? 'topic' : 'partner', slug: of.slug }
}
