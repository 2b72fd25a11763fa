import Link from 'next/link'
import { redirect } from 'next/navigation'
import { getTranslation } from '@payloadcms/translations'
import type { AdminViewServerProps } from 'payload'
import { isAdmin, isEditor, isGuest } from '@/cms/access/roles'
import { OwnView } from '@/admin/own-view'
import { adminWords, languageOf } from '@/admin/words'
import { noonOf, textDate } from '@/lib/dates'
import { MarkSeen } from './mark-seen'
import { accounts, ownScreens } from './screens'
import { isMeant, newestDay, newFor, seenKey } from './seen'
import { tasks } from './tasks'
import './help.css'

const helpPath = '/admin/help'

/** What each screen is for, how the usual tasks are done, and what is new; for whoever is signed in. */
export function HelpView(props: AdminViewServerProps) {
  const { req, visibleEntities } = props.initPageResult
  if (!req.user) redirect(`/admin/login?redirect=${encodeURIComponent(helpPath)}`)
  const language = languageOf(req.i18n)
  const t = adminWords(language)
  const isThere = { everybody: !isGuest(req), editors: isEditor(req), admins: isAdmin(req) }
  const { collections, globals } = req.payload.config
  const screens = [
    ...ownScreens
      .filter((screen) => isThere[screen.for])
      .map(({ about, href, name }) => ({ about, href, name: t(name) })),
    ...collections
      .filter(({ slug }) => visibleEntities.collections.includes(slug))
      .map(({ admin, labels, slug }) => ({
        href: `/admin/collections/${slug}`,
        about: slug === 'users' ? accounts : admin.description,
        name: labels.plural,
      })),
    ...globals
      .filter(({ slug }) => visibleEntities.globals.includes(slug))
      .map(({ admin, label, slug }) => ({
        href: `/admin/globals/${slug}`,
        about: admin.description,
        name: label,
      })),
  ]
  return (
    <OwnView view={props}>
      <main className="trail help gutter--left gutter--right">
        <h1>{t('help.title')}</h1>
        <MarkSeen name={seenKey} until={newestDay} />
        <h2>{t('help.new')}</h2>
        <ul>
          {newFor(req).map(({ href, on, what }) => (
            <li key={what.nb}>
              {href ? (
                <Link href={href} prefetch={false}>
                  {what[language]}
                </Link>
              ) : (
                what[language]
              )}{' '}
              <time dateTime={on}>{textDate(noonOf(on), language)}</time>
            </li>
          ))}
        </ul>
        <h2>{t('help.tasks')}</h2>
        <dl>
          {tasks
            .filter(({ editors, href }) => isMeant(req, { editors, href }))
            .map(({ how, href, title }) => (
              <Term key={title.nb} about={how[language]} href={href} name={title[language]} />
            ))}
        </dl>
        <h2>{t('help.screens')}</h2>
        <dl>
          {screens.map(({ about, href, name }) => (
            <Term
              key={href}
              about={getTranslation(about ?? '', req.i18n)}
              href={href}
              name={getTranslation(name, req.i18n)}
            />
          ))}
        </dl>
      </main>
    </OwnView>
  )
}

function Term({ about, href, name }: { about: string; href: string | undefined; name: string }) {
  return (
    <div>
      <dt>
        {href ? (
          <Link href={href} prefetch={false}>
            {name}
          </Link>
        ) : (
          name
        )}
      </dt>
      <dd>{about}</dd>
    </div>
  )
}
