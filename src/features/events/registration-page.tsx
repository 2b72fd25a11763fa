import { getTranslations } from 'next-intl/server'
import { FormFrame } from '@/features/site/form-frame'
import { otherLocale, type Locale } from '@/i18n/locales'
import { href } from '@/i18n/paths'
import { longestInRegistration, registrationDays } from '@/lib/registrations'
import { withoutSoftHyphens } from '@/lib/soft-hyphens'
import { MoreLink } from '@/ui/frame/links'
import { FormField } from '@/ui/forms/form-field'
import { VisitorForm } from '@/ui/forms/visitor-form'
import type { EventPage } from './queries/event'
import { registrationWords } from './registration-words'
import { spokenTime } from './when'

type Props = { locale: Locale; event: EventPage; other: string | undefined }

/** Where somebody registers for an event, or is told that nobody can just now. */
export async function RegistrationPage({ locale, event, other }: Props) {
  const t = await getTranslations({ locale, namespace: 'register' })
  const events = await getTranslations({ locale, namespace: 'events' })
  const form = await getTranslations({ locale, namespace: 'form' })
  const { state, asksOrganisation } = event.registration
  const isOpen = state === 'open' || state === 'waiting'
  const path = href(locale, 'registration', { slug: event.slug })
  const title = withoutSoftHyphens(event.title)
  const when = spokenTime(event, locale)
    .map(({ text }) => text)
    .join(' – ')
    // The time of day stands on one line.
    .replaceAll('kl. ', 'kl.\u00a0')
  const words = await registrationWords(locale, event.registration)
  return (
    <FormFrame
      locale={locale}
      page="registration"
      path={path}
      alternate={other ? { href: other } : { missing: href(otherLocale(locale), 'events') }}
      title={t(state === 'waiting' ? 'waitingTitle' : 'title')}
      lead={t('lead', { title, when })}
      above={[
        { label: events('name'), href: href(locale, 'events') },
        { label: title, href: event.path },
      ]}
    >
      {isOpen ? (
        <VisitorForm
          path={path}
          about={event.id}
          longest={longestInRegistration}
          words={{
            name: form('name'),
            email: form('email'),
            question: form('question'),
            questionHelp: form('questionHelp'),
            trap: form('trap'),
            send: t(state === 'waiting' ? 'sendWaiting' : 'send'),
          }}
          before={
            <>
              {state === 'waiting' && <p>{t('isFull')}</p>}
              <p>{t('health')}</p>
              <p>
                {t.rich('kept', {
                  days: registrationDays,
                  privacy: (text) => <a href={href(locale, 'privacy')}>{text}</a>,
                })}
              </p>
            </>
          }
        >
          {asksOrganisation && (
            <FormField id="form-organisation" label={t('organisation')} help={t('optional')}>
              <input
                className="field"
                id="form-organisation"
                name="organisation"
                autoComplete="organization"
                maxLength={longestInRegistration.organisation}
                aria-describedby="form-organisation-help form-organisation-error"
              />
            </FormField>
          )}
        </VisitorForm>
      ) : (
        <div className="prose">
          <p>{t('notNow', { state: words ?? '' })}</p>
          <p>
            <MoreLink href={event.path}>{t('toEvent')}</MoreLink>
          </p>
        </div>
      )}
    </FormFrame>
  )
}
