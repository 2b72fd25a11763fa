import { withoutPeople } from '@/lib/log'

/** Without the query, and without the token in a link for a new password or to a draft. */
export const pathForLog = (url: string): string =>
  withoutPeople(url.replace(/\?.*/s, '').slice(0, 200))
    .replace(/^(\/+(?:admin\/+reset|preview\/+shared)\/).+/i, '$1…')
    .replaceAll(/[0-9a-f]{32,}/gi, '…')
