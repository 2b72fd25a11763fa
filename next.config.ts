import { withPayload } from '@payloadcms/next/withPayload'
import type { NextConfig } from 'next'
import createNextIntlPlugin from 'next-intl/plugin'
import { callCalendarRoutes } from './src/i18n/call-calendars'
import { calendarRoutes } from './src/i18n/calendars'
import { embedRoutes } from './src/i18n/embeds'
import { feedRoutes } from './src/i18n/feeds'
import { oldAddresses, reservedWords } from './src/i18n/taken-addresses'
import { routes } from './src/i18n/paths'
import { permanentRoutes } from './src/i18n/permanent'
import { searchDescriptionRoutes } from './src/i18n/search-description'

const shapes: Record<string, string> = { slug: '([^/]+)', year: '(\\d{4})' }

/** Next goes on matching after a rewrite, so that `/en/news` would end as the plain page `news`. */
const englishWords = routes
  .flatMap(({ source }) => /^\/en\/([a-z-]+)$/.exec(source)?.[1] ?? [])
  .join('|')
const plainPages: Record<string, string> = {
  '/:slug': `/:slug((?!(?:${reservedWords.join('|')})$)[^/.]+)`,
  '/en/:slug': `/en/:slug((?!(?:${englishWords})$)[^/.]+)`,
}

const toSource = (pattern: string): string =>
  plainPages[pattern] ??
  pattern.replace(/:(\w+)/g, (_, name: string) => `:${name}${shapes[name] ?? ''}`)

const config: NextConfig = {
  distDir: process.env['NEXT_DIST_DIR'] ?? '.next',
  poweredByHeader: false,
  compress: false,
  reactStrictMode: true,
  // Metadata streamed into the body needs the client runtime, which public pages leave without.
  htmlLimitedBots: /.*/,
  // Pages are kept without their headers: what should be loaded first is said in their HTML.
  reactMaxHeadersLength: 0,
  images: { unoptimized: true },
  typescript: { ignoreBuildErrors: true },
  // Reads its zones from its own folder.
  serverExternalPackages: ['@touch4it/ical-timezones'],
  // tsx makes Node read the map of every chunk: 150 MB of the web process, for traces that stay unmapped.
  experimental: { turbopackSourceMaps: process.env.NODE_ENV !== 'production' },
  // What the panel writes and reads dates with, and how it puts names into sentences, what it says of what is dragged; see src/cms/payload-overrides/README.md.
  turbopack: {
    resolveAlias: {
      './DatePicker-IJKMHICL.js': './src/cms/payload-overrides/date-picker.tsx',
      'date-fns/locale/nb': './src/cms/payload-overrides/panel-dates.ts',
      'date-fns/locale/en-US': './src/cms/payload-overrides/panel-dates.ts',
      '@payloadcms/translations': './src/cms/payload-overrides/small-names.ts',
      '@dnd-kit/core': './src/cms/payload-overrides/spoken-drag.tsx',
    },
  },
  rewrites: async () => ({
    // Feeds and calendars lie below their lists, where an address of one word more would be an article's.
    beforeFiles: [
      ...feedRoutes,
      ...embedRoutes,
      ...callCalendarRoutes,
      ...calendarRoutes,
      ...permanentRoutes,
      ...searchDescriptionRoutes,
      ...routes.map(({ source, destination }) => ({ source: toSource(source), destination })),
    ],
    afterFiles: [],
    fallback: [],
  }),
  redirects: async () => [
    { source: '/nb', destination: '/', permanent: true },
    // Error pages have no address of their own: the web server asks for them by their folder.
    { source: '/nb/:path((?!error-page/|around/).*)', destination: '/:path', permanent: true },
    ...Object.entries(oldAddresses).map(([source, destination]) => ({
      source,
      destination,
      permanent: true,
    })),
    {
      source: '/arrangementer-cm/:year(\\d{4})/:slug',
      destination: '/arrangementer/:slug',
      permanent: true,
    },
  ],
}

export default withPayload(createNextIntlPlugin('./src/i18n/request.ts')(config), {
  devBundleServerPackages: false,
})
