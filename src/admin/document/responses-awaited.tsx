'use client'
// Takes the place of Payload's own calls: only here is it known that a response is still to come.
import { ServerFunctionsContext, useServerFunctions } from '@payloadcms/ui'
import { useMemo, type ReactNode } from 'react'
import { noteSeen } from './seen-by-server'
import { documentKey } from './save'
import { noteAsked } from './settled'

/**
 * Lets a save wait for the forms within a text, which ask the server after every change, and the form of a document
 * know what of it the server has seen.
 */
export function ResponsesAwaited({ children }: { children: ReactNode }) {
  const functions = useServerFunctions()
  const { getFormState } = functions
  const noted = useMemo<typeof getFormState>(
    () => (args) => {
      const { collectionSlug, formState, globalSlug, id, schemaPath } = args
      const slug = collectionSlug ?? globalSlug
      const response = noteAsked(getFormState(args))
      return slug && formState && schemaPath === slug
        ? noteSeen(documentKey(slug, id), formState, response)
        : response
    },
    [getFormState],
  )
  return (
    <ServerFunctionsContext.Provider value={{ ...functions, getFormState: noted }}>
      {children}
    </ServerFunctionsContext.Provider>
  )
}
