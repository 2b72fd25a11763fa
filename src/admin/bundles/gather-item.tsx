'use client'
// Acts on the document of the form around it.
import { Button, Drawer, PopupList, useDocumentInfo, useModal } from '@payloadcms/ui'
import { useEffect, useId, useState, type FormEvent } from 'react'
import { useOnlyLanguage } from '@/admin/document/only-language'
import { sendRequest } from '@/admin/document/send-request'
import { useWords } from '@/admin/document/words'
import { bundled } from '@/cms/bundles/bundled'
import type { Bundle } from '@/payload-types'
import './gather.css'

/** Puts the document into a joint publication, one that is being prepared or a new one. */
export function GatherItem() {
  const { collectionSlug, hasSavePermission, id, isTrashed } = useDocumentInfo()
  const { t } = useWords()
  const { toggleModal } = useModal()
  const collection = bundled.find((slug) => slug === collectionSlug)
  const only = useOnlyLanguage()
  if (!id || !collection || !hasSavePermission || isTrashed || only !== null) return null
  const slug = `gather-${collection}-${id}`
  return (
    <>
      <PopupList.Button id="gather" onClick={() => toggleModal(slug)}>
        {t('gather.open')}
      </PopupList.Button>
      <GatherDrawer slug={slug} item={{ relationTo: collection, value: Number(id) }} />
    </>
  )
}

type Item = { relationTo: (typeof bundled)[number]; value: number }

function GatherDrawer({ slug, item }: { slug: string; item: Item }) {
  const { t } = useWords()
  const { isModalOpen } = useModal()
  return (
    <Drawer slug={slug} title={t('gather.title')} className="gather">
      {isModalOpen(slug) && <Gather item={item} />}
    </Drawer>
  )
}

type Prepared = Pick<Bundle, 'id' | 'title'>

/** Those that are not published yet. */
const prepared = 'where[publishedAt][exists]=false&limit=20&depth=0&sort=-updatedAt'

function Gather({ item }: { item: Item }) {
  const { t, language } = useWords()
  const [bundles, setBundles] = useState<Prepared[]>([])
  const [problem, setProblem] = useState('')
  const [busy, setBusy] = useState(false)
  const [done, setDone] = useState<Prepared>()
  useEffect(() => {
    let left = false
    void sendRequest<{ docs: Prepared[] }>('GET', `/bundles?${prepared}`, { language }).then(
      ({ body, message, ok }) => {
        if (left) return
        setBundles(body.docs ?? [])
        if (!ok) setProblem(message || t('bundles.noAnswer'))
      },
    )
    return () => {
      left = true
    }
  }, [language, t])
  async function put<T extends object>(
    path: string,
    body: object,
    into: (told: Partial<T>) => Prepared,
  ) {
    setBusy(true)
    const told = await sendRequest<T>('POST', path, { language, body })
    setBusy(false)
    setProblem(told.ok ? '' : told.message || t('bundles.noAnswer'))
    if (told.ok) setDone(into(told.body))
  }
  const add = (bundle: Prepared) =>
    put(
      `/bundles/${bundle.id}/add`,
      { collection: item.relationTo, document: item.value },
      () => bundle,
    )
  const make = (title: string) =>
    put<{ doc: Prepared }>('/bundles', { title, items: [item] }, ({ doc }) => ({
      id: Number(doc?.id),
      title,
    }))
  if (done)
    return (
      <p role="status">
        {t('gather.done', { title: done.title })}{' '}
        <a href={`/admin/collections/bundles/${done.id}`}>{t('gather.show')}</a>
      </p>
    )
  return (
    <>
      <p>{t('gather.about')}</p>
      {problem && (
        <p className="plan-drawer__problem" role="alert">
          {problem}
        </p>
      )}
      {bundles.length > 0 && (
        <ul>
          {bundles.map((bundle) => (
            <li key={bundle.id}>
              <Button
                buttonStyle="secondary"
                disabled={busy}
                margin={false}
                onClick={() => void add(bundle)}
                size="medium"
              >
                {t('gather.addTo', { title: bundle.title })}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <NewBundle busy={busy} onName={(title) => void make(title)} />
    </>
  )
}

function NewBundle({ busy, onName }: { busy: boolean; onName: (title: string) => void }) {
  const { t } = useWords()
  const id = useId()
  const [missing, setMissing] = useState(false)
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    // It lies within the form of the document, as far as React's events go.
    event.stopPropagation()
    const title = String(new FormData(event.currentTarget).get('title') ?? '').trim()
    setMissing(title === '')
    if (title) onName(title)
  }
  return (
    <form onSubmit={submit}>
      <label htmlFor={id}>{t('gather.name')}</label>
      <input
        aria-describedby={missing ? `${id}-missing` : undefined}
        aria-invalid={missing}
        autoComplete="off"
        id={id}
        maxLength={200}
        name="title"
      />
      <Button buttonStyle="primary" disabled={busy} margin={false} size="medium" type="submit">
        {t('gather.make')}
      </Button>
      {missing && (
        <p id={`${id}-missing`} role="alert">
          {t('gather.nameMissing')}
        </p>
      )}
    </form>
  )
}
