import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/i18n/locales'
import { standingAttribute } from '@/lib/standing-message'
import { MessageBanner } from '@/ui/frame/message-banner'
import { getStandingMessages } from './queries/active'

/** Every message that stands on the site or will, as pages show it, with where and when. For the web server, not for readers. */
export async function StandingMessages({ locale }: { locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'site.level' })
  const messages = await getStandingMessages(locale)
  return messages.map(({ id, level, text, link, ...place }) => (
    <div key={id} {...{ [standingAttribute]: JSON.stringify({ ...place, text }) }}>
      <MessageBanner level={level} levelLabel={t(level)} text={text} link={link} />
    </div>
  ))
}
