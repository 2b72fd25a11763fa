'use client'
// Plans are asked for again after every step that may have changed them.
import { useDocumentInfo } from '@payloadcms/ui'
import type { Locale } from '@/i18n/locales'
import { sendRequest, type RestResponse } from './send-request'
import { useDocumentQuery } from './document-query'
import { useWords } from './words'

export type ListedPlan = {
  id: number
  action: 'publish' | 'unpublish'
  /** Those whose texts are published or withdrawn; null where there is nothing to choose. */
  languages: Locale[] | null
  at: string
  state: 'waiting' | 'failed'
  reason: string | null
  by: string | null
  /** Whether a draft has been saved since, which the plan does not bring. */
  outdated: boolean
}

export type Wish = { action: ListedPlan['action']; languages: Locale[]; at: string }
export type PlansOfDocument = ReturnType<typeof usePlans>

/**
 * What is planned for the document in the form. `make`, `renew` and `callOff` return what went wrong, if
 * anything. What is planned is the text that the form shows: when somebody has saved another, it is refused.
 */
export function usePlans() {
  const { t, language } = useWords()
  const { data } = useDocumentInfo()
  const basis: unknown = data?.['basis']
  const seen = typeof basis === 'string' ? { basis } : {}
  const { response, path, refresh } = useDocumentQuery<{ plans: ListedPlan[] }>('plans')
  const done = ({ ok, message, status }: RestResponse<object>) => {
    refresh()
    if (ok) return null
    return message || t(status === 0 ? 'planning.noAnswer' : 'planning.failed')
  }
  return {
    plans: response?.plans ?? [],
    refresh,
    make: async (wish: Wish) =>
      done(await sendRequest('POST', String(path), { language, body: { ...wish, ...seen } })),
    renew: async ({ id }: ListedPlan) =>
      done(await sendRequest('PATCH', `${path}/${id}`, { language, body: seen })),
    callOff: async ({ id }: ListedPlan) =>
      done(await sendRequest('DELETE', `${path}/${id}`, { language })),
  }
}
