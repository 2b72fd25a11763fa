import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { getEvent, type EventPage } from '@/features/events/queries/event'
import { RegistrationPage } from '@/features/events/registration-page'
import { pageMetadata } from '@/features/metadata/metadata'
import { missing } from '@/features/site/missing'
import { otherLocale, type Locale } from '@/i18n/locales'
import { localeIn } from '@/i18n/params'
import { href, matchPath } from '@/i18n/paths'

type Props = { params: Promise<{ locale: string; slug: string }> }

/** The event, as long as one registers for it here. */
async function read(params: Props['params']) {
  const { slug, ...rest } = await params
  const locale = localeIn(rest)
  const found = await getEvent(locale, slug)
  return { locale, slug, event: found?.registration.own ? found : null }
}

/** The same form in the other language, where the event has a page in it. */
function inOther(locale: Locale, { other }: EventPage): string | undefined {
  const slug = other && matchPath(other)?.params['slug']
  return slug ? href(otherLocale(locale), 'registration', { slug }) : undefined
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { event, locale, slug } = await read(params)
  if (!event) return {}
  const t = await getTranslations({ locale, namespace: 'register' })
  return pageMetadata({
    locale,
    title: t(event.registration.state === 'waiting' ? 'waitingTitle' : 'title'),
    path: href(locale, 'registration', { slug }),
    alternate: inOther(locale, event),
    noindex: true,
  })
}

export default async function Page({ params }: Props) {
  const { event, locale, slug } = await read(params)
  if (!event) return missing(locale, href(locale, 'registration', { slug }))
  return <RegistrationPage locale={locale} event={event} other={inOther(locale, event)} />
}
