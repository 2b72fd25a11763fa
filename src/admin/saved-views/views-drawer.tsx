'use client'
// What is typed here is sent by itself: the list around it has no form.
import { Button, Drawer, useModal } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useId, useState, useTransition } from 'react'
import { sendRequest } from '@/admin/document/send-request'
import { useWords } from '@/admin/document/words'
import { keysOf, longestName, mostViews, nameProblem, type SavedView } from './saved-view'

type Props = { slug: string; collection: string; views: SavedView[]; now: string }

/** Saves what the list shows under a name; renames and removes what is saved. */
export function ViewsDrawer({ slug, collection, views, now }: Props) {
  const { t } = useWords()
  const { closeModal, isModalOpen } = useModal()
  const { busy, problem, said, keep, remove } = useSaving()
  const save = async (name: string) => {
    const key = `${keysOf(collection)}${Date.now().toString(36)}`
    if (await keep({ key, name, query: now })) closeModal(slug)
  }
  return (
    <Drawer slug={slug} title={t('savedViews.title')} className="saved-views-drawer">
      {isModalOpen(slug) && (
        <>
          <p>{t('savedViews.about')}</p>
          {views.length < mostViews ? (
            <NameField
              button={t('savedViews.save')}
              busy={busy}
              label={t('savedViews.name')}
              others={views}
              onName={(name) => void save(name)}
            />
          ) : (
            <p>{t('savedViews.full', { most: mostViews })}</p>
          )}
          {problem && <p role="alert">{problem}</p>}
          {views.length > 0 && <h3>{t('savedViews.existing')}</h3>}
          <ul>
            {views.map((view) => (
              <li key={`${view.key}${view.name}`}>
                <NameField
                  button={t('savedViews.rename')}
                  busy={busy}
                  label={t('savedViews.nameOf', { name: view.name })}
                  others={views.filter(({ key }) => key !== view.key)}
                  typed={view.name}
                  onName={(name) => void keep({ ...view, name })}
                  onRemove={() => void remove(view)}
                />
              </li>
            ))}
          </ul>
          <p role="status">{said}</p>
        </>
      )}
    </Drawer>
  )
}

type NameProps = {
  button: string
  busy: boolean
  label: string
  others: readonly SavedView[]
  typed?: string
  onName: (name: string) => void
  onRemove?: () => void
}

function NameField({ button, busy, label, others, typed = '', onName, onRemove }: NameProps) {
  const { t } = useWords()
  const id = useId()
  const [name, setName] = useState(typed)
  const [wrong, setWrong] = useState<ReturnType<typeof nameProblem>>(null)
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        const problem = nameProblem(name, others)
        setWrong(problem)
        if (!problem) onName(name.trim())
      }}
    >
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        autoComplete="off"
        maxLength={longestName}
        value={name}
        onChange={({ target }) => setName(target.value)}
        aria-describedby={wrong ? `${id}-wrong` : undefined}
        aria-invalid={wrong !== null}
      />
      <Button
        buttonStyle={onRemove ? 'secondary' : 'primary'}
        disabled={busy}
        margin={false}
        size="medium"
        type="submit"
      >
        {button}
      </Button>
      {onRemove && (
        <Button
          aria-label={t('savedViews.removeNamed', { name: typed })}
          buttonStyle="secondary"
          disabled={busy}
          margin={false}
          onClick={onRemove}
          size="medium"
          type="button"
        >
          {t('savedViews.remove')}
        </Button>
      )}
      {wrong && (
        <p id={`${id}-wrong`} role="alert">
          {t(`savedViews.${wrong}`)}
        </p>
      )}
    </form>
  )
}

/** Writes to the preferences of the account; the list is asked for again, with its links. */
function useSaving() {
  const { t, language } = useWords()
  const router = useRouter()
  const [sending, setSending] = useState(false)
  const [loading, startLoading] = useTransition()
  const [{ problem, said }, setTold] = useState({ problem: '', said: '' })
  const send = async (method: 'POST' | 'DELETE', key: string, sentence: string, body?: object) => {
    setSending(true)
    const path = `/payload-preferences/${encodeURIComponent(key)}`
    const { ok, message } = await sendRequest(method, path, { language, body })
    setSending(false)
    setTold(
      ok
        ? { problem: '', said: sentence }
        : { problem: message || t('planning.noAnswer'), said: '' },
    )
    if (ok) startLoading(() => router.refresh())
    return ok
  }
  return {
    busy: sending || loading,
    problem,
    said,
    keep: async ({ key, name, query }: SavedView) =>
      send('POST', key, t('savedViews.saved', { name }), { value: { name, query } }),
    remove: async ({ key, name }: SavedView) =>
      send('DELETE', key, t('savedViews.removed', { name })),
  }
}
