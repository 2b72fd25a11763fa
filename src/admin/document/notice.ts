'use client'
// Two buttons of one form share what there is to say about it.
import { useSyncExternalStore } from 'react'

/** Why a save did not go through, when it is nothing in the form. */
export type Notice = 'signedOut' | 'savedByOthers'

const notices = new Map<string, Notice>()
const listeners = new Set<() => void>()

/** Says something about a document, or takes it back. */
export function setNotice(document: string, notice: Notice | undefined): void {
  if (notice) notices.set(document, notice)
  else notices.delete(document)
  for (const heard of listeners) heard()
}

const listen = (heard: () => void) => {
  listeners.add(heard)
  return () => void listeners.delete(heard)
}

export const useNotice = (document: string): Notice | undefined =>
  useSyncExternalStore(
    listen,
    () => notices.get(document),
    () => undefined,
  )
