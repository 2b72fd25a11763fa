'use client'
// Takes the place of Payload's own calls: only here is it known that a response is still to come.
import { ServerFunctionsContext, useServerFunctions } from '@payloadcms/ui'
import { useMemo, type ReactNode } from 'react'
import { noteAsked } from './settled'

/** Lets a save wait for the forms within a text, which ask the server after every change. */
export function ResponsesAwaited({ children }: { children: ReactNode }) {
  const functions = useServerFunctions()
  const { getFormState } = functions
  const noted = useMemo<typeof getFormState>(
    () => (args) => noteAsked(getFormState(args)),
    [getFormState],
  )
  return (
    <ServerFunctionsContext.Provider value={{ ...functions, getFormState: noted }}>
      {children}
    </ServerFunctionsContext.Provider>
  )
}
