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

/**
 * The address behind a `tel:` link for what somebody wrote as a telephone number, such as
 * `+47 22 00 00 00 (kl. 9–15)`; `null` when it does not begin with one.
 */
export function telephoneLink(written: string): string | null {
  const [, abroad = '', figures = ''] = /^\s*(\(?\+)?(\d[\d\s).-]*)/.exec(written) ?? []
  const digits = figures.replace(/\D/g, '')
  if (abroad) return /^\d{7,15}$/.test(digits) ? `tel:+${digits}` : null
  return /^(?:\d{3}|\d{5}|\d{8})$/.test(digits) ? `tel:${digits}` : null
}
