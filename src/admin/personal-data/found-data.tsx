'use client'
// Hands out a file made of what is shown, which only the browser can do.
import { Button } from '@payloadcms/ui'
import Link from 'next/link'
import { useWords } from '@/admin/document/words'
import type { UseLine } from '@/cms/in-use/endpoint'
import type { PersonalData, StoredInquiry } from '@/cms/personal-data/find'
import type { StoredRegistration } from '@/cms/personal-data/registrations'
import { dayOf } from '@/lib/days'
import { showDay, showMoment } from '@/lib/shown-date'
import { EraseAddress } from './erase-address'

type Props = { found: PersonalData; onErased: () => void }

/** All that is stored about somebody, by where it stands and what can be done about it there. */
export function FoundData({ found, onErased }: Props) {
  const { t, language } = useWords()
  const { accounts, answers, asked, elsewhere, mails, people, senders, subscriptions } = found
  const isNothing = [accounts, answers, elsewhere, mails, people, senders, subscriptions].every(
    ({ length }) => length === 0,
  )
  if (isNothing) return <p>{t('personalData.nothing', { who: asked })}</p>
  const inAnyCase =
    mails.length + subscriptions.length > 0 && senders.length === 0
      ? [{ email: asked, inquiries: [], registrations: [] }]
      : []
  return (
    <>
      <h2>{t('personalData.found', { who: asked })}</h2>
      <p>{t('personalData.check')}</p>
      <Button buttonStyle="secondary" onClick={() => handOut(found)} size="medium" type="button">
        {t('personalData.export')}
      </Button>
      {[...senders, ...inAnyCase].map(({ email, inquiries, registrations }) => (
        <section key={email}>
          <h3>
            {t('personalData.from', { email, count: inquiries.length + registrations.length })}
          </h3>
          {inquiries.map((inquiry) => (
            <StoredText key={inquiry.id} inquiry={inquiry} />
          ))}
          {registrations.map((each) => (
            <StoredPlace key={each.id} registration={each} />
          ))}
          {subscriptions.map(({ confirmedAt, createdAt }) => (
            <p key={createdAt}>
              {t(confirmedAt ? 'personalData.subscribes' : 'personalData.unconfirmed', {
                when: showMoment(new Date(confirmedAt ?? createdAt), language),
              })}
            </p>
          ))}
          {email === asked.toLowerCase() && mails.length > 0 && (
            <p>{t('personalData.mails', { count: mails.length })}</p>
          )}
          <EraseAddress email={email} onErased={onErased} />
        </section>
      ))}
      <Listed
        title={t('personalData.people')}
        about={t('personalData.peopleAbout')}
        lines={people}
      />
      <Listed
        title={t('personalData.accounts')}
        about={t('personalData.accountsAbout')}
        lines={accounts}
      />
      <Listed
        title={t('personalData.elsewhere')}
        about={t('personalData.elsewhereAbout')}
        lines={elsewhere}
      />
      {answers.length > 0 && (
        <section>
          <h3>{t('personalData.answers')}</h3>
          <p>{t('personalData.answersAbout')}</p>
          <ul>
            {answers.map(({ id, day, path, text }) => (
              <li key={id}>
                {showDay(day, language)}, <a href={path}>{path}</a>: {text}
              </li>
            ))}
          </ul>
        </section>
      )}
      <p>{t('personalData.not')}</p>
    </>
  )
}

function StoredText({ inquiry }: { inquiry: StoredInquiry }) {
  const { t, language } = useWords()
  const { createdAt, id, keptUntil, name, organisationName, recipient, text } = inquiry
  return (
    <article>
      <p>
        <Link href={`/admin/collections/inquiries/${id}`} prefetch={false}>
          {name}
        </Link>
        {organisationName && `, ${organisationName}`}
        {recipient && ` → ${recipient}`}{' '}
        <small>
          {t('personalData.kept', {
            when: showMoment(new Date(createdAt), language),
            until: showDay(keptUntil, language),
          })}
        </small>
      </p>
      <blockquote lang={inquiry.language}>{text}</blockquote>
    </article>
  )
}

function StoredPlace({ registration }: { registration: StoredRegistration }) {
  const { t, language } = useWords()
  const { createdAt, event, id, keptUntil, name, organisationName, place } = registration
  return (
    <p>
      <Link href={`/admin/collections/registrations/${id}`} prefetch={false}>
        {name}
      </Link>
      {organisationName && `, ${organisationName}`}
      {': '}
      {t(place === 'seat' ? 'personalData.hasPlace' : 'personalData.waits', { event })}{' '}
      <small>
        {t('personalData.kept', {
          when: showMoment(new Date(createdAt), language),
          until: showDay(keptUntil, language),
        })}
      </small>
    </p>
  )
}

function Listed({ title, about, lines }: { title: string; about: string; lines: UseLine[] }) {
  if (lines.length === 0) return null
  return (
    <section>
      <h3>{title}</h3>
      <p>{about}</p>
      <ul>
        {lines.map(({ path, text }) => (
          <li key={`${path} ${text}`}>
            {path ? (
              <Link href={`/admin${path}`} prefetch={false}>
                {text}
              </Link>
            ) : (
              text
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** A file that people and machines can read, named by the day and not by the person. */
function handOut(found: PersonalData): void {
  const file = new Blob([`${JSON.stringify(found, null, 2)}\n`], { type: 'application/json' })
  const link = document.createElement('a')
  link.href = URL.createObjectURL(file)
  link.download = `personal-data-${dayOf(new Date())}.json`
  link.click()
  URL.revokeObjectURL(link.href)
}
