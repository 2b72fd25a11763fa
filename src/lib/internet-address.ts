import { domainToUnicode } from 'node:url'

/** The domain of a URL in the letters the internet uses: `xn--brumsbrnnen-98a4v.example`; `null` if it is none. */
export const asciiDomain = (domain: string): string | null =>
  /^[\p{L}\p{N}.-]+$/u.test(domain) ? (URL.parse(`http://${domain}`)?.hostname ?? null) : null

/**
 * An e-mail address whose domain may hold æ, ø and å, in the letters every mail program knows;
 * `null` when that cannot be done, as with æ, ø and å before the @.
 */
export function asciiEmail(address: string): string | null {
  const [, before = '', domain = ''] = /^([\x21-\x3f\x41-\x7e]+)@([^@]+)$/.exec(address) ?? []
  const ascii = asciiDomain(domain)
  return before && ascii ? `${before}@${ascii}` : null
}

/** One spelling for an address, whatever letters it is written in. */
export const oneSpelling = (address: string): string =>
  (asciiEmail(address.normalize('NFC').trim()) ?? address.normalize('NFC').trim()).toLowerCase()

/** The address behind a link to write to somebody; what has a meaning in addresses is escaped (RFC 6068). */
export function mailLink(address: string): string {
  const ascii = asciiEmail(address) ?? address
  const at = ascii.lastIndexOf('@')
  return `mailto:${encodeURIComponent(ascii.slice(0, at))}${ascii.slice(at)}`
}

/** An e-mail address in the letters its owner writes it with: `post@bærum.example` for `post@xn--brum-voa.example`. */
export const spokenEmail = (address: string): string =>
  address.replace(/@([^@]+)$/, (_, domain: string) => `@${domainToUnicode(domain) || domain}`)

/** What somebody wrote as a telephone number, such as `+47 22 00 00 00 (kl. 9–15)`: the plus, and the number. */
const written = /^\s*(\(?\+)?(\d[\d\s).-]*)/

/** The address behind a `tel:` link for a telephone number; `null` when what was written does not begin with one. */
export function telephoneLink(phone: string): string | null {
  const [, abroad = '', figures = ''] = written.exec(phone) ?? []
  const digits = figures.replace(/\D/g, '')
  if (abroad) return /^\d{7,15}$/.test(digits) ? `tel:+${digits}` : null
  return /^(?:\d{3}|\d{5}|\d{8})$/.test(digits) ? `tel:${digits}` : null
}

/** A telephone number as it was written, without what follows it, such as when somebody answers. */
export const numberAlone = (phone: string): string =>
  telephoneLink(phone) ? (written.exec(phone)?.[0] ?? '').trim() : phone
