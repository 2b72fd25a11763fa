import config from '@payload-config'
import '@payloadcms/next/css'
import { failure, lockOnlyOwn, refuseServerFunction, withoutStaleCheck } from '@/admin/server-functions'
import '@/ui/fonts/fonts.css'
import '@/admin/theme/tokens.css'
import '@/admin/theme/theme.css'
import '@/admin/theme/frame.css'
import '@/admin/theme/narrow.css'
import '@/admin/roster/roster.css'
import '@/admin/plans/plans.css'
import '@/admin/sheets/sheets.css'
import '@/admin/templates/templates.css'
import '@/admin/saved-views/saved-views.css'
import '@/admin/trail/trail.css'
import '@/admin/links/links.css'
import '@/admin/mailbox/mailbox.css'
import '@/admin/personal-data/personal-data.css'
import '@/admin/account/account.css'
import '@/admin/translations/desk.css'
import '@/admin/start/start.css'
import '@/admin/document/document.css'
import '@/admin/people/erase.css'
import '@/admin/writing/writing.css'
import { handleServerFunctions, RootLayout } from '@payloadcms/next/layouts'
import { buildFormStateHandler } from '@payloadcms/ui/utilities/buildFormState'
import { headers } from 'next/headers'
import { unstable_rethrow } from 'next/navigation'
import { createPayloadRequest, type ServerFunctionClient } from 'payload'
import type { ReactNode } from 'react'
import { env } from '@/lib/env'
import { fontClasses } from '@/ui/fonts'
import { importMap } from './admin/importMap.js'

type FormState = Parameters<typeof buildFormStateHandler>[0]

/** Ours in place of Payload's. */
const serverFunctions = {
  'form-state': async (asked: FormState) =>
    buildFormStateHandler(await lockOnlyOwn(withoutStaleCheck(asked))),
} as never // Payload types them as one function of any arguments.

const serverFunction: ServerFunctionClient = async (args) => {
  'use server'
  // The client sends whatever it likes: the type of this says only what ours sends.
  const { name, args: given } = Object(args) as Partial<typeof args>
  const request = new Request(env.SERVER_URL, { headers: new Headers(await headers()) })
  const asking = await createPayloadRequest({ config, request })
  const refused = refuseServerFunction(name, given, asking)
  if (refused) return refused
  try {
    return await handleServerFunctions({ ...args, config, importMap, serverFunctions })
  } catch (error) {
    // Leading elsewhere and "not found" are thrown too.
    unstable_rethrow(error)
    return failure(args.name, error, asking)
  }
}

export default function Layout({ children }: { children: ReactNode }) {
  return (
    <RootLayout
      config={config}
      htmlProps={{ className: fontClasses }}
      importMap={importMap}
      serverFunction={serverFunction}
    >
      {children}
    </RootLayout>
  )
}
