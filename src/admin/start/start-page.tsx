import Link from 'next/link'
import { redirect } from 'next/navigation'
import type { AdminViewServerProps, PayloadRequest } from 'payload'
import { isEditor, isGuest, tellsEverybody } from '@/cms/access/roles'
import type { ReadLine } from '@/cms/trail/read'
import { HelpLine } from '@/admin/help/start-line'
import { answersOn } from '@/cms/reads/answers'
import { readsOfSite } from '@/cms/reads/read'
import { NewestAnswers } from '@/admin/reads/newest-answers'
import { SiteReads } from '@/admin/reads/site-reads'
import { FromTemplate } from '@/admin/templates/from-template'
import { TrailLines } from '@/admin/trail/lines'
import type { Locale } from '@/i18n/locales'
import { dateAndTime, thisMoment } from '@/lib/dates'
import { adminWords, languageOf, type AdminWords } from '@/admin/words'
import { figuresOf, type StartFigure } from './figures'
import { readWaitingWork } from './waiting-work'
import { Troubles } from './troubles'
import { stepsOf, type Step } from './steps'
import { SystemLine } from './system-line'

/** The first page of the admin panel: what waits for whoever is signed in. */
export async function StartPage({ initPageResult }: AdminViewServerProps) {
  const { req } = initPageResult
  // There is nothing else for them.
  if (isGuest(req)) redirect('/admin/collections/cards')
  const locale = languageOf(req.i18n)
  const t = adminWords(locale)
  const now = thisMoment()
  const work = await readWaitingWork(req, now)
  return (
    <main className="start gutter--left gutter--right">
      <header className="start-head">
        <h1>{t('waiting')}</h1>
        <time dateTime={now.toISOString()}>{dateAndTime(now, locale)}</time>
      </header>
      <HelpLine req={req} t={t} />
      <Troubles troubles={work.troubles} language={{ t, locale }} />
      <ul className="start-figures">
        {figuresOf(work, { t, locale }).map((figure, at) => (
          <BigFigure key={figure.label} figure={figure} first={at === 0} />
        ))}
      </ul>
      <h2>{t('nextStep')}</h2>
      <Steps steps={stepsOf(work, { t, locale })} nothing={t('nothing')} />
      {work.forEditors && (
        <>
          <SystemLine state={work.forEditors.system} t={t} />
          <SiteReads reads={await readsOfSite(req, 7)} t={t} />
          <NewestAnswers answers={await answersOn(req)} t={t} />
        </>
      )}
      <Activity req={req} lines={work.activity} t={t} />
      <Buttons t={t} req={req} locale={locale} />
    </main>
  )
}

function BigFigure({ figure, first }: { figure: StartFigure; first: boolean }) {
  const { count, label, lists = [], note } = figure
  const tone = count === 0 ? 'quiet' : first ? 'accent' : 'brand'
  return (
    <li className={`start-figure start-figure--${tone}`}>
      <strong>{count}</strong>
      <span>{label}</span>
      {lists.length === 0 && <small>{note}</small>}
      {lists.map(({ href, words }) => (
        <small key={href}>
          <Link href={href} prefetch={false}>
            {words}
          </Link>
        </small>
      ))}
    </li>
  )
}

function Steps({ steps, nothing }: { steps: Step[]; nothing: string }) {
  if (steps.length === 0) return <p className="start-nothing">{nothing}</p>
  return (
    <ul className="start-steps">
      {steps.map(({ key, verb, title, about, state, href, action, isDemanded }) => (
        <li className={isDemanded ? 'start-step start-step--demanded' : 'start-step'} key={key}>
          <span className="start-verb">{verb}</span>
          <span className="start-what">
            {title}
            <small>{about}</small>
          </span>
          <span className="start-state">{state}</span>
          <a className="start-go" href={href} aria-label={`${action}: ${title}`}>
            {action}
          </a>
        </li>
      ))}
    </ul>
  )
}

type ActivityProps = { req: PayloadRequest; lines: ReadLine[]; t: AdminWords }

/** What others and oneself did last, of what the principal may read of it. */
function Activity({ req, lines, t }: ActivityProps) {
  if (lines.length === 0) return null
  return (
    <section className="trail-newest">
      <h2>{t('activity')}</h2>
      <TrailLines req={req} lines={lines} caption={t('activity')} whole />
      <p className="trail-pages">
        <Link href="/admin/trail" prefetch={false}>
          {t('wholeTrail')}
        </Link>
      </p>
    </section>
  )
}

function Buttons({ t, req, locale }: { t: AdminWords; req: PayloadRequest; locale: Locale }) {
  const create = (slug: string): string => `/admin/collections/${slug}/create`
  return (
    <p className="start-buttons">
      <a
        className="start-button start-button--main"
        href={`${create('news')}?language=${locale}&locale=${locale}`}
      >
        {t('writeNews')}
      </a>
      <a className="start-button" href={create('events')}>
        {t('newEvent')}
      </a>
      <FromTemplate className="start-button" />
      {tellsEverybody(req) && (
        <a className="start-button" href={create('messages')}>
          {t('newMessage')}
        </a>
      )}
      {isEditor(req) && (
        <Link className="start-button" href="/admin/roster" prefetch={false}>
          {t('roster.title')}
        </Link>
      )}
    </p>
  )
}
