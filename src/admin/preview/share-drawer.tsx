'use client'
// A form of its own beside the document's.
import { Button, Drawer, toast, useModal } from '@payloadcms/ui'
import { useId, useState } from 'react'
import { useDocumentQuery } from '@/admin/document/document-query'
import { sendRequest } from '@/admin/document/send-request'
import { useWords } from '@/admin/document/words'
import type { ListedLink } from '@/cms/previews/link-endpoints'
import type { Locale } from '@/i18n/locales'
import { momentInWords } from '@/lib/shown-date'

type Props = { slug: string; locale: Locale }

/** Links to the draft for people without an account: makes them, lists them, takes them back. */
export function ShareDrawer({ slug, locale }: Props) {
  const { t, language } = useWords()
  const { isModalOpen } = useModal()
  const { response, path, refresh } = useDocumentQuery<{ links: ListedLink[] }>('share-links')
  const [url, setUrl] = useState<string | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const send = async (method: 'POST' | 'DELETE', to: string, body?: object) => {
    const told = await sendRequest<{ url: string }>(method, to, { language, body })
    refresh()
    setProblem(told.ok ? null : told.message || t('planning.noAnswer'))
    if (told.ok) toast.success(told.message)
    return told
  }
  const make = async () => setUrl((await send('POST', String(path), { locale })).body.url ?? null)
  const takeBack = async ({ id }: ListedLink) => {
    await send('DELETE', `${path}/${id}`)
    setUrl(null)
  }
  return (
    <Drawer slug={slug} title={t('sharing.title')} className="share-drawer">
      {isModalOpen(slug) && (
        <>
          <p>{t('sharing.about', { language: t(`languages.${locale}`) })}</p>
          <Button buttonStyle="primary" onClick={() => void make()} size="medium" type="button">
            {t('sharing.make')}
          </Button>
          {problem && <p role="alert">{problem}</p>}
          {url && <NewLink url={url} />}
          <h3>{t('sharing.existing')}</h3>
          <Links links={response?.links ?? []} onTakeBack={(link) => void takeBack(link)} />
        </>
      )}
    </Drawer>
  )
}

function NewLink({ url }: { url: string }) {
  const { t } = useWords()
  const id = useId()
  const copy = async () => {
    await navigator.clipboard.writeText(url)
    toast.success(t('sharing.copied'))
  }
  return (
    <div className="share-drawer__new">
      <label htmlFor={id}>{t('sharing.link')}</label>
      <input id={id} onFocus={({ target }) => target.select()} readOnly value={url} />
      <button type="button" onClick={() => void copy()}>
        {t('sharing.copy')}
      </button>
      <p>{t('sharing.once')}</p>
    </div>
  )
}

type Listed = { links: ListedLink[]; onTakeBack: (link: ListedLink) => void }

function Links({ links, onTakeBack }: Listed) {
  const { t, language } = useWords()
  if (links.length === 0) return <p>{t('sharing.none')}</p>
  const when = (moment: string) => momentInWords(new Date(moment), language)
  return (
    <ul>
      {links.map((link) => (
        <li key={link.id}>
          <p>
            {t('sharing.line', {
              language: t(`languages.${link.locale}`),
              name: link.by ?? t('sharing.somebody'),
              until: when(link.expiresAt),
            })}
          </p>
          <p>
            {link.lastOpenedAt
              ? t('sharing.lastOpened', { when: when(link.lastOpenedAt) })
              : t('sharing.neverOpened')}
          </p>
          <button type="button" onClick={() => onTakeBack(link)}>
            {t('sharing.takeBack')}
          </button>
        </li>
      ))}
    </ul>
  )
}
