import config from '@payload-config'
import { generatePageMetadata, RootPage as renderPage } from '@payloadcms/next/views'
import type { Metadata } from 'next'
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
  const page = await renderPage({ config, params, searchParams, importMap })
  const { segments } = await params
  // The start page has no segments at all, whatever Payload's type says.
  const [first = ''] = [segments].flat()
  return framed.has(first) ? <main>{page}</main> : page
}
