'use client'
// The text is in the state of the form; the site's own spellings are asked for once.
import { useFormFields, useLocale } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { sendRequest } from '@/admin/document/send-request'
import { checkText, isWrittenLanguage } from '@/cms/text-checks/check-text'
import type { SpeltWords } from '@/cms/text-checks/endpoint'
import type { Finding } from '@/cms/text-checks/finding'
import { lixOf } from '@/cms/text-checks/lix'
import { spellingsFrom, type Spellings } from '@/cms/text-checks/spelling'
import { isLocale, localeOf, type Locale } from '@/i18n/locales'

/** How long nobody types before the text is looked at, ms. */
const pause = 500

let askedWords: Promise<SpeltWords> | undefined

/** Words have no language to be told in; without a response there are none. */
async function askWords(): Promise<SpeltWords> {
  const path = '/news/spellings'
  const { ok, body } = await sendRequest<{ words: SpeltWords }>('GET', path, { language: 'nb' })
  return (ok && body.words) || { nb: [], en: [] }
}

/** What there is to say about the text of the form as it is now, a moment after the last key. */
export function useFindings(): { findings: Finding[]; lix: number | null } {
  const spellings = useSpellings()
  const { code } = useLocale()
  const title = useFormFields(([fields]) => fields['title']?.value)
  const lead = useFormFields(([fields]) => fields['lead']?.value)
  const body = useFormFields(([fields]) => fields['body']?.value)
  const written = useFormFields(([fields]) => fields['language']?.value)
  const picture = useFormFields(([fields]) => fields['picture']?.value)
  const of = useFormFields(([fields]) => fields['pictureWords.of']?.value)
  const mine = useFormFields(([fields]) => fields['pictureWords.mine']?.value)
  const alt = useFormFields(([fields]) => fields['pictureWords.alt']?.value)
  const decorative = useFormFields(([fields]) => fields['pictureWords.decorative']?.value)
  const [found, setFound] = useState<{ findings: Finding[]; lix: number | null }>({
    findings: [],
    lix: null,
  })
  useEffect(() => {
    const timer = setTimeout(() => {
      const language = isWrittenLanguage(written) ? written : isLocale(code) ? code : 'nb'
      const words = mine && picture && of === picture ? { alt, decorative } : undefined
      const text = { title, lead, body, language, picture: words }
      setFound({ findings: checkText(text, spellings[localeOf(language)]), lix: lixOf(text) })
    }, pause)
    return () => clearTimeout(timer)
  }, [alt, body, code, decorative, lead, mine, of, picture, spellings, title, written])
  return found
}

/** None until they have come; without them the rest is checked all the same. */
function useSpellings(): Record<Locale, Spellings> {
  const [spellings, setSpellings] = useState(none)
  useEffect(() => {
    let left = false
    void (askedWords ??= askWords()).then(({ nb, en }) => {
      if (!left) setSpellings({ nb: spellingsFrom(nb), en: spellingsFrom(en) })
    })
    return () => {
      left = true
    }
  }, [])
  return spellings
}

const none = { nb: spellingsFrom([]), en: spellingsFrom([]) }
