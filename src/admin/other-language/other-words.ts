'use client'
// Follows the form around it: its document, its language, and its saves.
import { useDocumentInfo, useFormFields, useLocale } from '@payloadcms/ui'
import { useEffect, useState, useSyncExternalStore } from 'react'
import { sendRequest } from '@/admin/document/send-request'
import { useWords } from '@/admin/document/words'
import type { Locale } from '@/i18n/locales'
import { idOf } from '@/lib/ids'

type Words = Record<string, unknown>
/** What another language says: the document in it, or the article that this one was translated from. */
export type OtherWords = { lang: string; words: Words; isOriginal: boolean }

/** One request for all fields of a form. */
let asked: { path: string; response: Promise<Words | null> } | null = null

function ask(path: string, language: Locale): Promise<Words | null> {
  if (asked?.path !== path)
    asked = {
      path,
      response: sendRequest<Words>('GET', path, { language }).then(({ ok, body }) =>
        ok ? body : null,
      ),
    }
  return asked.response
}

/** `null` while nothing is known of it, or there is nothing. */
export function useOtherWords(): OtherWords | null {
  const { language } = useWords()
  const { after, lang, place } = useWhereAsked()
  const [response, setResponse] = useState<{ place: string; words: Words | null }>()
  useEffect(() => {
    let left = false
    if (place)
      void ask(`${place}&after=${after}`, language).then((words) => {
        if (!left) setResponse({ place, words })
      })
    return () => {
      left = true
    }
  }, [place, after, language])
  // What was asked before a save stays until there is a response; that of another place or language does not.
  const words = response?.place === place ? response?.words : null
  if (!words) return null
  return {
    lang: lang ?? String(words['language']),
    words,
    // What is localized is written in Norwegian first.
    isOriginal: lang !== 'en',
  }
}

/** Where the other language is asked for, and after which save of the form. */
function useWhereAsked(): { place: string | null; after: string; lang: Locale | null } {
  const { id, collectionSlug, globalSlug, data } = useDocumentInfo()
  const { code } = useLocale()
  const original = useFormFields(([fields]) => idOf(fields['translation.original']?.value))
  const after = String(data?.['basis'] ?? data?.['updatedAt'] ?? '')
  if (collectionSlug === 'news')
    return { place: original === null ? null : `/news/${original}?depth=0`, after, lang: null }
  const lang = code === 'en' ? 'nb' : 'en'
  const document = globalSlug ? `/globals/${globalSlug}` : id ? `/${collectionSlug}/${id}` : null
  return { place: document && `${document}?depth=0&draft=true&locale=${lang}`, after, lang }
}

/** The words at the path of a field. */
export const wordsAt = (words: Words, path: string): unknown =>
  path
    .split('.')
    .reduce<unknown>(
      (found, name) => (typeof found === 'object' && found ? (found as Words)[name] : undefined),
      words,
    )

/** By which our words name a language of a text. */
export const languageNamed = (lang: string | undefined) =>
  lang === 'en' || lang === 'nn' ? lang : 'nb'

const key = 'other-language'
const listeners = new Set<() => void>()

/** Whether the other language is shown beside this one, as whoever writes here last chose: at first, what one translates from. */
export function useIsShown(other: OtherWords | null): [boolean, (shown: boolean) => void] {
  const chosen = useSyncExternalStore(listen, () => chosenFor(other?.lang), noChoice)
  return [
    chosen ? chosen === 'yes' : other?.isOriginal === true,
    (shown) => {
      choose(`${key}:${other?.lang}`, shown ? 'yes' : 'no')
      for (const tell of listeners) tell()
    },
  ]
}

const choices = new Map<string, string>()
const chosenFor = (lang: string | undefined) =>
  choices.get(`${key}:${lang}`) ?? localStorage.getItem(`${key}:${lang}`)

/** Storage may be full: then it is chosen until the panel is left. */
function choose(name: string, choice: string): void {
  choices.set(name, choice)
  try {
    localStorage.setItem(name, choice)
  } catch {
    // Chosen all the same.
  }
}

const noChoice = () => null

function listen(tell: () => void) {
  listeners.add(tell)
  return () => void listeners.delete(tell)
}
