import config from '@payload-config'
import '@payloadcms/next/css'
import { scheduleOwn } from '@/admin/schedule'
import { ownServerFunctions } from '@/admin/server-functions'
import '@/ui/fonts/fonts.css'
import '@/admin/theme/tokens.css'
import '@/admin/theme/theme.css'
import '@/admin/theme/frame.css'
import '@/admin/theme/narrow.css'
import '@/admin/start/start.css'
import '@/admin/document/document.css'
import { handleServerFunctions, RootLayout } from '@payloadcms/next/layouts'
import type { ServerFunctionClient } from 'payload'
import type { ReactNode } from 'react'
import { fontClasses } from '@/ui/fonts'
import { importMap } from './admin/importMap.js'

const serverFunction: ServerFunctionClient = async (args) => {
  'use server'
  const serverFunctions = { 'schedule-publish': scheduleOwn, ...ownServerFunctions }
  return handleServerFunctions({ ...args, config, importMap, serverFunctions })
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
