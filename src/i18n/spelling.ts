import { slugify } from '@/lib/slug'

/** One spelling per address: lower case, single slashes, none at the end, letters as in slugs. */
export function spellingOf(text: string): string {
  const segments = text.normalize('NFC').toLowerCase().split('/').filter(Boolean)
  return `/${segments.map((segment) => (/^[!-~]*$/.test(segment) ? segment : slugify(segment))).join('/')}`
}

/** Norwegian lives at the root: `/nb/om` is `/om`. */
export const withoutPrefix = (path: string): string => path.replace(/^\/nb(?=\/|$)/, '') || '/'

/** The text of a path, or `undefined` when it is malformed or means something else than it says. */
export function decodedPath(raw: string): string | undefined {
  if (!raw.startsWith('/')) return undefined
  try {
    const text = decodeURIComponent(raw)
    // oxlint-disable-next-line no-control-regex -- control characters are exactly what is refused
    return /[\u0000-\u001f\u007f\\]/.test(text) ? undefined : text
  } catch {
    return undefined
  }
}
