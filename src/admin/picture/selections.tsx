'use client'
// Knows who looks at the list, in which language, and what is chosen in it.
import { useAuth, useListDrawerContext, useLocale } from '@payloadcms/ui'
import { useSearchParams } from 'next/navigation'
import { useState } from 'react'
import { useWords } from '@/admin/document/words'
import {
  consentEndsBy,
  consentIsWithdrawn,
  listOfFiles,
  publishedBy,
  withoutAlt,
} from '@/cms/media/selections'
import { idOf } from '@/lib/ids'
import { localeOf } from '@/i18n/locales'
import type { User } from '@/payload-types'
import './selections.css'

/** Above the list of files: what people look for in it, each a press away. */
export function Selections() {
  const { isInDrawer } = useListDrawerContext()
  const { user } = useAuth<User>()
  const { code } = useLocale()
  const shown = useSearchParams()
  const { t } = useWords()
  const [now] = useState(() => new Date())
  // Where one is chosen for a document, a link would lead away from it.
  if (isInDrawer) return null
  const own = user?.role === 'communicator' ? idOf(user.organisation) : null
  const inLanguage = { locale: localeOf(code) }
  const links = [
    { name: t('selections.all'), href: listOfFiles([]) },
    ...(own === null ? [] : [{ name: t('selections.ours'), href: listOfFiles(publishedBy(own)) }]),
    {
      name: t('selections.withoutAlt', { language: t(`selections.${inLanguage.locale}`) }),
      href: listOfFiles(withoutAlt(), inLanguage),
    },
    {
      name: t('selections.consentEnds'),
      href: listOfFiles(consentEndsBy(now), { sort: 'consent.until' }),
    },
    { name: t('selections.withdrawn'), href: listOfFiles(consentIsWithdrawn()) },
    { name: t('selections.unused'), href: '/api/media/unused' },
  ]
  return (
    <nav aria-label={t('selections.label')} className="media-selections">
      {links.map(({ name, href }) => (
        <a key={href} href={href} aria-current={isShown(href, shown) ? 'true' : undefined}>
          {name}
        </a>
      ))}
    </nav>
  )
}

/** Whether the list shows what the link asks for, and nothing narrower. */
function isShown(href: string, shown: URLSearchParams): boolean {
  const conditions = (query: URLSearchParams) =>
    [...query]
      .filter(([name, value]) => name.startsWith('where') && value !== '')
      .map(([name, value]) => `${name}=${value}`)
      .toSorted()
      .join('&')
  const [path, query] = href.split('?')
  return (
    path !== '/api/media/unused' && conditions(new URLSearchParams(query)) === conditions(shown)
  )
}
