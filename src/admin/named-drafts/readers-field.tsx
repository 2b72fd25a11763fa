'use client'
// In the form of a new document it is saved with that; after that by itself, whatever becomes of the form.
import { useAuth, useDocumentInfo, useField } from '@payloadcms/ui'
import { useEffect, useId, useState } from 'react'
import { sendRequest } from '@/admin/document/send-request'
import { useDocumentQuery } from '@/admin/document/document-query'
import { useWords } from '@/admin/document/words'
import type { ToldReaders } from '@/cms/named-drafts/endpoints'
import type { User } from '@/payload-types'
import './readers-field.css'

/** Whom a draft is for: everybody who reads drafts of its kind, or named accounts. */
export function ReadersField() {
  const { id } = useDocumentInfo()
  return id ? <OfDocument /> : <OfNew />
}

function OfNew() {
  const { collectionSlug } = useDocumentInfo()
  const { value, setValue } = useField<number[] | null>({ path: 'namedReaders' })
  const { t, language } = useWords()
  const [told, setTold] = useState<Partial<ToldReaders> | null>(null)
  useEffect(() => {
    let left = false
    const path = `/${collectionSlug}/readers`
    void sendRequest<ToldReaders>('GET', path, { language }).then(({ ok, body }) => {
      if (ok && !left) setTold(body)
    })
    return () => {
      left = true
    }
  }, [collectionSlug, language])
  if (!told) return null
  return (
    <div className="readers-field">
      <Choice choices={told.choices ?? []} readers={value ?? null} onChange={setValue} />
      <p>{t('readers.withDraft')}</p>
    </div>
  )
}

function OfDocument() {
  const { hasSavePermission } = useDocumentInfo()
  const { t, language } = useWords()
  const { path, refresh, response } = useDocumentQuery<ToldReaders>(
    hasSavePermission === true ? 'readers' : null,
  )
  const [chosen, setChosen] = useState<number[] | null | undefined>()
  const [said, setSaid] = useState('')
  if (!response || !path) return null
  if (response.isPublic) return <p className="readers-field">{t('readers.isPublic')}</p>
  const kept = response.readers?.map(({ id }) => id) ?? null
  const readers = chosen === undefined ? kept : chosen
  const known = new Set(response.choices?.map(({ id }) => id))
  const choices = [
    ...(response.choices ?? []),
    // Named by somebody who may name others than this one may.
    ...(response.readers ?? [])
      .filter(({ id }) => !known.has(id))
      .map((reader) => ({ ...reader, organisation: null })),
  ]
  const save = async () => {
    const done = await sendRequest('POST', path, { language, body: { readers } })
    setSaid(done.ok ? t('readers.kept') : done.message || t('planning.noAnswer'))
    if (!done.ok) return
    setChosen(undefined)
    refresh()
  }
  return (
    <div className="readers-field">
      <Choice choices={choices} readers={readers} onChange={setChosen} />
      <button
        type="button"
        disabled={String(readers) === String(kept) && (readers === null) === (kept === null)}
        onClick={() => void save()}
      >
        {t('readers.keep')}
      </button>
      <p role="status">{said}</p>
    </div>
  )
}

type Props = {
  choices: ToldReaders['choices']
  readers: number[] | null
  onChange: (readers: number[] | null) => void
}

function Choice({ choices, readers, onChange }: Props) {
  const { user } = useAuth<User>()
  const { t } = useWords()
  const name = useId()
  const others = choices.filter(({ id }) => id !== user?.id)
  const named = readers ?? []
  const all = [
    { isNamed: false, words: t('readers.all') },
    { isNamed: true, words: t('readers.named') },
  ]
  return (
    <>
      <fieldset>
        <legend>{t('readers.question')}</legend>
        {all.map(({ isNamed, words }) => (
          <label key={words}>
            <input
              type="radio"
              name={name}
              checked={(readers !== null) === isNamed}
              onChange={() => onChange(isNamed ? named : null)}
            />
            {words}
          </label>
        ))}
        <p>{t('readers.help')}</p>
      </fieldset>
      {readers !== null && (
        <fieldset className="readers-field__who">
          <legend>{t('readers.who')}</legend>
          <label>
            <input type="checkbox" checked disabled />
            {t('readers.you', { name: user?.name ?? '' })}
          </label>
          {others.map((each) => (
            <label key={each.id}>
              <input
                type="checkbox"
                checked={named.includes(each.id)}
                onChange={({ target }) =>
                  onChange(
                    target.checked ? [...named, each.id] : named.filter((id) => id !== each.id),
                  )
                }
              />
              {each.organisation
                ? t('readers.from', { name: each.name, organisation: each.organisation })
                : each.name}
            </label>
          ))}
        </fieldset>
      )}
    </>
  )
}
