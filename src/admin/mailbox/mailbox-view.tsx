import Link from 'next/link'
import { notFound, redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { OwnView } from '@/admin/own-view'
import { adminWords, languageOf, type AdminWords } from '@/admin/words'
import { isAdmin } from '@/cms/access/roles'
import { wordsAndLinks } from '@/cms/mail/html'
import { hasMailServer } from '@/cms/users/invitations/state'
import type { Locale } from '@/i18n/locales'
import { showMoment } from '@/lib/shown-date'
import type { Mail } from '@/payload-types'

const mailboxPath = '/admin/mailbox'
const perPage = 20

/**
 * What this site sends, or would send if it had a mail server, as whoever gets it reads it: so that invitations and
 * new passwords can be tried without one. For administrators.
 */
export async function MailboxView(props: AdminViewServerProps) {
  const { initPageResult, searchParams } = props
  const { req } = initPageResult
  if (!req.user) redirect(`/admin/login?redirect=${encodeURIComponent(mailboxPath)}`)
  if (!isAdmin(req)) notFound()
  const page = Math.max(1, Math.trunc(Number(searchParams?.['page'])) || 1)
  const { docs, hasNextPage } = await req.payload.find({
    collection: 'mails',
    sort: '-id',
    page,
    limit: perPage,
    depth: 0,
    overrideAccess: false,
    req,
  })
  const locale = languageOf(req.i18n)
  const t = adminWords(locale)
  return (
    <OwnView view={props}>
      <main className="mailbox gutter--left gutter--right">
        <h1>{t('mailbox.title')}</h1>
        <p>{t(hasMailServer() ? 'mailbox.about' : 'mailbox.aboutWithout')}</p>
        {docs.length === 0 && <p>{t('mailbox.none')}</p>}
        <ol>
          {docs.map((mail) => (
            <Message key={mail.id} mail={mail} t={t} locale={locale} />
          ))}
        </ol>
        <nav aria-label={t('trail.pages')}>
          {page > 1 && <Link href={`${mailboxPath}?page=${page - 1}`}>{t('trail.newer')}</Link>}
          {hasNextPage && <Link href={`${mailboxPath}?page=${page + 1}`}>{t('trail.older')}</Link>}
        </nav>
      </main>
    </OwnView>
  )
}

function Message({ mail, t, locale }: { mail: Mail; t: AdminWords; locale: Locale }) {
  const { createdAt, language, secret, sentAt, state, subject, text, to } = mail
  const shown = (moment: string) => showMoment(new Date(moment), locale)
  const stays = state === 'waiting' && !hasMailServer()
  const said = stays ? 'notSent' : state
  return (
    <li>
      <h2 lang={language}>{subject}</h2>
      <p className="mailbox-facts">
        {t('mailbox.facts', { to, when: shown(createdAt) })}{' '}
        <strong>{t(`mailbox.states.${said}`, { when: sentAt ? shown(sentAt) : '' })}</strong>
      </p>
      {text ? (
        <blockquote lang={language}>
          {wordsAndLinks(text).map((parts, index) => (
            <p key={index}>
              {parts.map((part, at) =>
                part.isLink ? (
                  <a key={at} href={part.text} rel="noreferrer">
                    {part.text}
                  </a>
                ) : (
                  part.text
                ),
              )}
            </p>
          ))}
        </blockquote>
      ) : (
        secret && <p className="mailbox-facts">{t('mailbox.textRemoved')}</p>
      )}
    </li>
  )
}
