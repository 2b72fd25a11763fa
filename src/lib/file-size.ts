/** `340 kB`, `1,2 MB` in Norwegian, `1.2 MB` in English. */
export function fileSize(bytes: number, language: 'nb' | 'en'): string {
  const mega = bytes >= 1_000_000
  const amount = mega ? bytes / 1_000_000 : Math.max(1, bytes / 1000)
  const digits = { maximumFractionDigits: mega ? 1 : 0 }
  const number = new Intl.NumberFormat(language === 'nb' ? 'nb-NO' : 'en-GB', digits)
  return `${number.format(amount)} ${mega ? 'MB' : 'kB'}`
}

/** As many bytes are taken in one file. */
export const largestUpload = 25_000_000
