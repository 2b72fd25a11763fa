'use client'
// Plans are asked for again after every step that may have changed them.
import type { Locale } from '@/i18n/locales'
import { ask, type Answer } from './ask'
import { useAsked } from './asked'
import { useWords } from './words'

export type Plan = {
  id: number
  action: 'publish' | 'unpublish'
  languages: Locale[] | null
  at: string
  state: 'waiting' | 'failed'
  reason: string | null
  by: string | null
  /** Whether a draft has been saved since, that goes out with no plan. */
  outdated?: boolean
}

export type Wish = { action: Plan['action']; languages?: Locale[]; at: string }
export type Plans = ReturnType<typeof usePlans>

/** What is planned for the document in the form. `make` and `callOff` answer what went wrong, if anything. */
export function usePlans() {
  const { t, language } = useWords()
  const { answer, path, refresh } = useAsked<{ plans: Plan[] }>('plans')
  const done = ({ ok, message, status }: Answer<object>) => {
    refresh()
    if (ok) return null
    return message || t(status === 0 ? 'planning.noAnswer' : 'planning.failed')
  }
  return {
    plans: answer?.plans ?? [],
    refresh,
    make: async (body: Wish) => done(await ask('POST', String(path), { language, body })),
    callOff: async ({ id }: Plan) => done(await ask('DELETE', `${path}/${id}`, { language })),
  }
}
