import Negotiator from 'negotiator'
import { localeOf, type Locale } from '@/i18n/locales'
import { nothingHere, ownPreview, sharedFile, sharedPreview } from '@/data/previews'

const known = ['nb', 'nn', 'no', 'en']

/** The language of whoever reads, for pages that belong to no document. */
export function readingLanguage(headers: Headers): Locale {
  const languages = { headers: { 'accept-language': headers.get('Accept-Language') ?? undefined } }
  return localeOf(new Negotiator(languages).languages(known)[0])
}

/** The page of a draft for somebody signed in who may read it; to anybody else there is nothing here. */
export async function ownPage(
  headers: Headers,
  asked: Parameters<typeof ownPreview>[1],
): Promise<Response> {
  const html = await ownPreview(headers, asked)
  return html === null ? nothing(headers, '404') : asPage(html)
}

/** The page of a draft for whoever has the link. Of one that shows nothing it does not say why. */
export async function sharedPage(headers: Headers, token: string): Promise<Response> {
  const html = await sharedPreview(token)
  return html === null ? nothing(headers, 'endedLink') : asPage(html)
}

/** A picture of the draft that a link shows. */
export async function sharedPicture(
  headers: Headers,
  token: string,
  name: string,
): Promise<Response> {
  const file = await sharedFile(token, name)
  if (!file) return nothing(headers, 'endedLink')
  return new Response(file.body, {
    headers: {
      'Content-Type': file.type,
      'Content-Security-Policy': "default-src 'none'; sandbox",
    },
  })
}

async function nothing(headers: Headers, name: '404' | 'endedLink'): Promise<Response> {
  return asPage((await nothingHere(readingLanguage(headers), name)) ?? '', 404)
}

const asPage = (html: string, status = 200): Response =>
  new Response(html, { status, headers: { 'Content-Type': 'text/html; charset=utf-8' } })
