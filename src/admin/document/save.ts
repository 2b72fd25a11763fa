'use client'
// Saving is the form's own doing; this decides where it goes and what is said when it is refused.
import { useAuth, useDocumentInfo, useForm, useFormModified, useLocale } from '@payloadcms/ui'
import type { DocumentStatus } from '@/cms/publishing/document-status'
import { forget, keysOfText } from '@/admin/kept-text/store'
import { sendRequest } from './send-request'
import { setNotice } from './notice'
import { useSaySaved } from './say-saved'
import { settled } from './settled'
import { useWords } from './words'

type How = {
  status: 'draft' | 'published'
  query?: Record<string, string>
  skipValidation?: boolean
}

/** The documents a save of which has begun here, so that pressing twice does not save twice. */
const begun = new Set<string>()

/** The saves that are not decided, by document; each tells whether it was done. */
const undecided = new Map<string, Promise<boolean>>()

/** Whether a save of the document is under way, so that what was typed may yet be refused. */
export const isBeingSaved = (key: string): boolean => undecided.has(key)

/** Whether the save of the document that is under way is done in the end; `false` when there is none. */
export const whetherSaved = async (key: string): Promise<boolean> =>
  (await undecided.get(key)) ?? false

/** What a document is known by here: its type and number, or what is being written new. */
export const documentKey = (slug: string, id?: number | string): string => `${slug}/${id ?? 'new'}`

/** What the document around the calling component is known by. */
export function useDocumentKey(): string {
  const { collectionSlug, globalSlug, id } = useDocumentInfo()
  return documentKey(collectionSlug ?? globalSlug ?? '', id)
}

/**
 * Saves the form and tells the server which version it was begun on, so that nobody's text is
 * replaced unseen. Whatever is refused, the text stays and the buttons stay alive.
 */
export function useSave(): (how: How) => Promise<boolean> {
  const { collectionSlug, data, id } = useDocumentInfo()
  const { submit, setModified } = useForm()
  const modified = useFormModified()
  const { code: locale } = useLocale()
  const { language } = useWords()
  const key = useDocumentKey()
  const say = useSaySaved()
  const { user } = useAuth()
  return async ({ status, query, skipValidation = false }) => {
    if (begun.has(key)) return false
    begun.add(key)
    await settled().finally(() => begun.delete(key))
    const basis: unknown = id ? data?.['basis'] : undefined
    const search = new URLSearchParams({
      depth: '0',
      'fallback-locale': 'null',
      locale,
      ...query,
      ...(typeof basis === 'string' && { 'based-on': basis }),
    })
    const submitted = submit({
      action: `/api/${collectionSlug}${id ? `/${id}` : ''}?${search}`,
      method: id ? 'PATCH' : 'POST',
      overrides: { _status: status },
      skipValidation,
      disableSuccessStatus: true,
    }).then((result) => Boolean(result && result.res?.ok))
    undecided.set(key, submitted)
    const saved = await submitted.finally(() => undecided.delete(key))
    if (saved) {
      forget(keysOfText(user, key).own)
      say(query?.['submit'] ? 'submitted' : status)
    } else if (modified) setModified(true)
    const path = `/${collectionSlug}/${id}/standing`
    setNotice(key, saved ? undefined : await reasonOf(path, basis, language))
    return saved
  }
}

/** What is wrong beyond the form, if anything is. */
async function reasonOf(path: string, basis: unknown, language: string) {
  const me = await sendRequest<{ user: object | null }>('GET', '/users/me', { language })
  if (me.status === 401 || (me.ok && !me.body.user)) return 'signedOut'
  if (typeof basis !== 'string') return undefined
  const { ok, body } = await sendRequest<DocumentStatus>('GET', path, { language })
  return ok && body.newest !== basis ? 'savedByOthers' : undefined
}
