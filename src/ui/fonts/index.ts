import localFont from 'next/font/local'

// Without fallbacks of their own: what comes after them stands in base.css, Sámi letters first. A
// generic family in between has every letter, so that nothing after it is ever looked at.

/** Newsreader: headings, leads, article text, names, dates and figures. */
const text = localFont({
  src: './text.woff2',
  variable: '--font-newsreader',
  display: 'swap',
  weight: '400',
  preload: true,
  adjustFontFallback: false,
})

/** Schibsted Grotesk: interface, lists and captions. */
const sans = localFont({
  src: './sans.woff2',
  variable: '--font-schibsted',
  display: 'swap',
  weight: '400 650',
  preload: true,
  adjustFontFallback: false,
})

/** Classes for `<html>` that declare both families. */
export const fontClasses = `${text.variable} ${sans.variable}`
