/**
 * The address of a page as two of them are compared: `/nb/Aktuelt/?side=1#bunn` and
 * `https://<this site>/aktuelt` both are `/aktuelt`.
 */
export function pageAddress(written: string, site: string): string {
  const own = URL.canParse(site) ? new URL(site).origin : site
  const path = written.trim().startsWith(own) ? written.trim().slice(own.length) : written.trim()
  if (written.trim() === own) return '/'
  if (!path.startsWith('/')) return path
  const bare = path
    .replace(/[?#].*$/s, '')
    .toLowerCase()
    .replace(/\/{2,}/g, '/')
    .replace(/^\/nb(?=\/|$)/, '')
    .replace(/\/+$/, '')
  return bare === '' ? '/' : bare
}
