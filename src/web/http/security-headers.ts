import { createHash } from 'node:crypto'
import { embedStyle } from '@/lib/embed-style'
import { solverScriptSource } from '@/web/forms/solver'
import { ownScriptSource } from '@/web/upstream/own-script'

type Headers = readonly (readonly [name: string, value: string])[]

const policy = (...directives: string[]): string => directives.join('; ')

/** Public pages: nothing but our own styles, pictures and fonts, and our scripts by their hashes. */
const publicPolicy = (...scripts: readonly string[]): string =>
  policy(
    "default-src 'none'",
    `script-src ${scripts.join(' ')}`,
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "media-src 'self'",
    "manifest-src 'self'",
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "object-src 'none'",
  )

/** The admin panel runs Payload's and Next's own inline scripts and styles. */
const adminPolicy = policy(
  "default-src 'self'",
  "script-src 'self' 'unsafe-inline'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "worker-src 'self' blob:",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'self'",
  "object-src 'none'",
)

const common = (secure: boolean): Headers => [
  ['X-Content-Type-Options', 'nosniff'],
  ['Referrer-Policy', 'strict-origin-when-cross-origin'],
  ['Permissions-Policy', 'camera=(), microphone=(), geolocation=(), browsing-topics=()'],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
  ['Cross-Origin-Resource-Policy', 'same-origin'],
  ...(secure ? [['Strict-Transport-Security', 'max-age=31536000'] as const] : []),
]

/** `secure`: visitors reach the site through https. */
export const publicHeaders = (secure: boolean): Headers => [
  ['Content-Security-Policy', publicPolicy(ownScriptSource)],
  ...common(secure),
]
/** Pages with a form, whose challenge a second script solves. */
export const formHeaders = (secure: boolean): Headers => [
  ['Content-Security-Policy', publicPolicy(ownScriptSource, solverScriptSource)],
  ...common(secure),
]
/** The same where the address holds a key: no other site is told of it, and no search engine keeps it. */
export const keyedFormHeaders = (secure: boolean): Headers => [
  ...formHeaders(secure).filter(([name]) => name !== 'Referrer-Policy'),
  ['Referrer-Policy', 'same-origin'],
  ['X-Robots-Tag', 'noindex, nofollow, noarchive'],
]
export const adminHeaders = (secure: boolean): Headers => [
  ['Content-Security-Policy', adminPolicy],
  ...common(secure),
]

/**
 * A page that shows a draft, and its pictures: as public pages, kept nowhere, found by no search engine, and its
 * address told to nobody.
 */
export const previewHeaders = (secure: boolean): Headers => [
  ...publicHeaders(secure).filter(([name]) => name !== 'Referrer-Policy'),
  ['Referrer-Policy', 'no-referrer'],
  ['X-Robots-Tag', 'noindex, nofollow, noarchive'],
  ['Cache-Control', 'private, no-store'],
]

/** Lists that other sites show within theirs, and nothing else of ours: no script, nothing fetched, no form. */
export const embeddableHeaders = (secure: boolean): Headers => [
  [
    'Content-Security-Policy',
    `default-src 'none'; style-src '${embedStyleHash}'; base-uri 'none'; form-action 'none'; frame-ancestors *`,
  ],
  ...common(secure).filter(([name]) => !name.startsWith('Cross-Origin-')),
  ['Cross-Origin-Resource-Policy', 'cross-origin'],
  ['X-Robots-Tag', 'noindex'],
]
const embedStyleHash = `sha256-${createHash('sha256').update(embedStyle).digest('base64')}`

/** Data for programs of others. */
export const dataHeaders = (secure: boolean): Headers => [
  ['Content-Security-Policy', "default-src 'none'; frame-ancestors 'none'"],
  ...common(secure).filter(([name]) => name !== 'Cross-Origin-Resource-Policy'),
  ['Cross-Origin-Resource-Policy', 'cross-origin'],
  ['Access-Control-Allow-Origin', '*'],
]

/** What editors upload is looked at or saved, never run; what is published may be shown and read anywhere. */
export const uploadHeaders = (secure: boolean, type: string): Headers => [
  ['Content-Security-Policy', "default-src 'none'; sandbox"],
  ...common(secure).filter(([name]) => name !== 'Cross-Origin-Resource-Policy'),
  ['Cross-Origin-Resource-Policy', 'cross-origin'],
  ['Access-Control-Allow-Origin', '*'],
  ...(type.startsWith('application/pdf') ? [['Content-Disposition', 'attachment'] as const] : []),
]

/** Our own files. */
export const fileHeaders = (secure: boolean): Headers => common(secure)

/** Responses without a page: redirects, health, and what is refused in one line. */
export const bareHeaders = (secure: boolean): Headers => [
  ['Content-Security-Policy', "default-src 'none'; frame-ancestors 'none'"],
  ...common(secure),
]
