'use client'
import { useSyncExternalStore } from 'react'

const never = () => () => undefined

/** Whether React has taken the page over: it is shown before that, and what is pressed then is not heard. */
export const useListens = (): boolean =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
