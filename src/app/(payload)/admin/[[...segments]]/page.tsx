import config from '@payload-config'
import { generatePageMetadata, RootPage as renderPage } from '@payloadcms/next/views'
import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { getPayload } from 'payload'
import { NobodyYet } from '@/admin/nobody-yet'
import { importMap } from '../importMap.js'

type Props = {
  params: Promise<{ segments: string[] }>
  searchParams: Promise<Record<string, string | string[]>>
}

export const generateMetadata = ({ params, searchParams }: Props): Promise<Metadata> =>
  generatePageMetadata({ config, params, searchParams })

/** The pages in Payload's small frame, which has no landmark of its own. */
const framed = new Set(['login', 'logout', 'logout-inactivity', 'forgot', 'reset', 'unauthorized'])

export default async function Page({ params, searchParams }: Props) {
  if (await hasNobody()) return <NobodyYet />
  const page = await renderPage({ config, params, searchParams, importMap })
  const { segments } = await params
  // The start page has no segments at all, whatever Payload's type says.
  const [first = ''] = [segments].flat()
  return framed.has(first) ? <main>{page}</main> : page
}

/** Payload would offer the first visitor to become the administrator, and show the whole config with it. */
async function hasNobody(): Promise<boolean> {
  if ((await headers()).get('cookie')?.includes('payload-token=')) return false
  const { db } = await getPayload({ config })
  const anybody = { collection: 'users', where: { id: { exists: true } }, select: {} } as const
  // A database that is away is no empty one.
  return (await db.findOne(anybody).catch(() => 'unknown')) === null
}
