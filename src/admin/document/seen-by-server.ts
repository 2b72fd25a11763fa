'use client'
// Payload asks the server about a form a quarter of a second after a change, and takes the whole form for asked
// about when the response comes. What changes in between is never asked about, and a field that depends on it
// is not shown (@payloadcms/ui/dist/forms/Form/index.js, `prevFormState`).
import { useForm } from '@payloadcms/ui'
import type { FormState } from 'payload'
import { useEffect } from 'react'

/** How long after a response the form has taken it in and asks about later changes itself, ms. */
const asksItselfWithin = 350
/** A part of the form's state that the server does not know: changing it makes the form ask. */
const round = '_asked'

/** What the server last saw of each document's form. */
const lastSeen = new Map<string, FormState>()
const listeners = new Map<string, Set<() => void>>()

/** Notes what the server is asked about the form of a document, until it has responded. */
export async function noteSeen<T>(
  document: string,
  state: FormState,
  response: Promise<T>,
): Promise<T> {
  lastSeen.set(document, state)
  try {
    return await response
  } finally {
    for (const responded of listeners.get(document) ?? []) responded()
  }
}

/** Lets the form around the calling component ask again until the server has seen all of it. */
export function useSeenByServer(document: string): void {
  const { dispatchFields, getFields } = useForm()
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    let unseen = ''
    const look = () => {
      const fields = getFields()
      const left = differing(fields, lastSeen.get(document) ?? {})
      // What stays different after it was asked about is the server's own doing.
      if (left && left !== unseen) {
        const value = Number(fields[round]?.value ?? 0) + 1
        dispatchFields({ type: 'UPDATE', path: round, disableFormData: true, value })
      }
      unseen = left
    }
    const responded = () => {
      clearTimeout(timer)
      timer = setTimeout(look, asksItselfWithin)
    }
    const own = listeners.get(document) ?? new Set()
    listeners.set(document, own.add(responded))
    return () => {
      clearTimeout(timer)
      own.delete(responded)
    }
  }, [dispatchFields, document, getFields])
}

/** What of the form the server has not seen, as a text that tells one such state from another. */
const differing = (now: FormState, seen: FormState): string =>
  Object.keys(now)
    .filter((path) => now[path]?.disableFormData !== true && !isSame(now[path], seen[path]))
    .map((path) => `${path}=${JSON.stringify(now[path]?.value)}`)
    .join()

const isSame = (now?: FormState[string], seen?: FormState[string]): boolean =>
  now?.value === seen?.value || JSON.stringify(now?.value) === JSON.stringify(seen?.value)
