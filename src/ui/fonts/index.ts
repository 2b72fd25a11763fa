import localFont from 'next/font/local'

/** Newsreader: headings, leads, article text, names, dates and figures. */
const text = localFont({
  src: './text.woff2',
  variable: '--font-newsreader',
  display: 'swap',
  weight: '400',
  preload: true,
  adjustFontFallback: false,
  fallback: ['Newsreader fallback', 'Georgia', 'serif'],
})

/** Schibsted Grotesk: interface, lists and captions. */
const sans = localFont({
  src: './sans.woff2',
  variable: '--font-schibsted',
  display: 'swap',
  weight: '400 650',
  preload: true,
  adjustFontFallback: false,
  fallback: ['Schibsted fallback', 'Arial', 'sans-serif'],
})

/** Classes for `<html>` that declare both families. */
export const fontClasses = `${text.variable} ${sans.variable}`
