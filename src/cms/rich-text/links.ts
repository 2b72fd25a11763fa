const schemes = new Set(['http:', 'https:', 'mailto:', 'tel:'])

/** Whether a link may be followed: http, https, mailto, tel, or a path or anchor of this site. */
export function isSafeLink(url: unknown): url is string {
  if (typeof url !== 'string' || /[\u0000-\u001f\\]/.test(url)) return false
  if (/^(\/(?!\/)|#)/.test(url)) return true
  const parsed = URL.parse(url)
  return parsed !== null && schemes.has(parsed.protocol)
}
