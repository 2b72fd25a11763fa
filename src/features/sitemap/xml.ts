import { absolute, languagesOf } from '@/features/metadata/metadata'
import { escapedXml } from '@/lib/escaped-xml'
import type { ListedPart, SitemapEntry, SitemapPart } from './queries'

// The forms of https://www.sitemaps.org/protocol.html, with the translations of a page as search engines read them.

/** The address of a part of the sitemap. */
const partPath = ({ type, hundred }: SitemapPart): string => `/sitemap/${type}-${hundred}.xml`

/** The index, which names the parts. */
export const indexXml = (parts: readonly ListedPart[]): string =>
  document(
    'sitemapindex',
    parts.map((each) => element('sitemap', [loc(partPath(each)), lastmod(each.changed)])),
  )

/** A part: every page in each of its languages, naming the others. */
export const partXml = (entries: readonly SitemapEntry[]): string =>
  document(
    'urlset',
    entries.flatMap(({ versions, changed }) => {
      const links = Object.entries(languagesOf(versions)).map(
        ([language, url]) =>
          `<xhtml:link rel="alternate" hreflang="${escapedXml(language)}" href="${escapedXml(url)}" />\n`,
      )
      return versions.map(({ path }) => element('url', [loc(path), ...links, lastmod(changed)]))
    }),
  )

export const asXml = (xml: string): Response =>
  new Response(xml, { headers: { 'Content-Type': 'application/xml' } })

const document = (root: string, content: readonly string[]): string =>
  `<?xml version="1.0" encoding="UTF-8"?>
<${root} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${content.join('')}</${root}>
`

const element = (name: string, content: readonly string[]): string =>
  `<${name}>\n${content.join('')}</${name}>\n`

const loc = (path: string): string => `<loc>${escapedXml(absolute(path))}</loc>\n`
const lastmod = (moment: string | undefined): string =>
  moment ? `<lastmod>${escapedXml(moment)}</lastmod>\n` : ''
