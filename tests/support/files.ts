import type { File, Payload } from 'payload'
import sharp from 'sharp'
import type { Locale } from '@/i18n/locales'
import type { Media } from '@/payload-types'

/** A picture of one colour. */
export async function flatPicture(name = 'felt', width = 40, height = 30): Promise<File> {
  const data = await sharp({ create: { width, height, channels: 3, background: 'navy' } })
    .png()
    .toBuffer()
  return { data, name: `${name}.png`, mimetype: 'image/png', size: data.length }
}

/** The smallest file that is a PDF. */
export function smallPdf(name = 'rapport'): File {
  const data = Buffer.from(
    [
      '%PDF-1.4',
      '1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj',
      '2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj',
      'xref\n0 3\n0000000000 65535 f \n0000000009 00000 n \n0000000052 00000 n ',
      'trailer<</Size 3/Root 1 0 R>>\nstartxref\n96\n%%EOF\n',
    ].join('\n'),
  )
  return { data, name: `${name}.pdf`, mimetype: 'application/pdf', size: data.length }
}

type Words = Partial<Pick<Media, 'alt' | 'caption' | 'credit'>>

/** The media library, in the words of the tests. Pictures are published in Norwegian unless said otherwise. */
export const library = (payload: Payload) => ({
  picture: async (data: Partial<Media> = {}, locale: Locale = 'nb') =>
    payload.create({
      collection: 'media',
      locale,
      data: { alt: 'Et mørkeblått felt', _status: 'published', ...data },
      file: await flatPicture(),
    }),
  pdf: (data: Partial<Media> = {}, locale: Locale = 'nb') =>
    payload.create({
      collection: 'media',
      locale,
      data: { _status: 'published', ...data },
      file: smallPdf(),
    }),
  saveDraft: (id: number, locale: Locale, data: Words) =>
    payload.update({ collection: 'media', id, locale, data, draft: true }),
  publish: (id: number, locale: Locale, data: Words = {}) =>
    payload.update({
      collection: 'media',
      id,
      locale,
      data: { ...data, _status: 'published' },
    }),
  unpublish: (id: number, locale: Locale) =>
    payload.update({ collection: 'media', id, locale, data: { _status: 'draft' } }),
})
