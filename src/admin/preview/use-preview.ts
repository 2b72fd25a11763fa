'use client'
// Follows the form around it while it is written.
import { useAllFormFields, useDocumentInfo, useLocale } from '@payloadcms/ui'
import { reduceFieldsToValues } from 'payload/shared'
import { useEffect, useRef, useState } from 'react'
import { sendRequest } from '@/admin/document/send-request'
import { useWords } from '@/admin/document/words'
import { isLocale, localeOf, type Locale } from '@/i18n/locales'

/** How long nobody types before the page is made again, ms. */
const pause = 400

type Told = { html: string; problem: string }

/** The page with what stands in the form now. While there is a problem, the last good one stays. */
export function usePreview(): { html: string | null; problem: string | null; locale: Locale } {
  const { id, collectionSlug } = useDocumentInfo()
  const [fields] = useAllFormFields()
  const { code } = useLocale()
  const { t, language } = useWords()
  const [html, setHtml] = useState<string | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const asked = useRef(0)
  const written: unknown = fields['language']?.value
  const locale = typeof written === 'string' ? localeOf(written) : isLocale(code) ? code : 'nb'
  const path = `/${collectionSlug}${id ? `/${id}` : ''}/preview`
  const noAnswer = t('preview.noAnswer')
  useEffect(() => {
    const ask = async () => {
      const number = (asked.current += 1)
      const body = { locale, values: reduceFieldsToValues(fields, true) }
      const response = await sendRequest<Told>('POST', path, { language, body })
      if (number !== asked.current) return
      if (response.body.html) setHtml(response.body.html)
      setProblem(response.body.html ? null : response.body.problem || response.message || noAnswer)
    }
    const timer = setTimeout(() => void ask(), asked.current === 0 ? 0 : pause)
    return () => clearTimeout(timer)
  }, [fields, language, locale, noAnswer, path])
  return { html, problem, locale }
}
