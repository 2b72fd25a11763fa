'use client'
// Fills the words about a picture into the form when another one, or another language, is chosen there.
import { useAuth, useForm, useFormFields, useLocale } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { sendRequest } from '@/admin/document/send-request'
import { useWords } from '@/admin/document/words'
import { isLocale, localeOf, type Locale } from '@/i18n/locales'
import { fileSize } from '@/lib/file-size'
import { idOf, idsOf } from '@/lib/ids'
import type { Media, User } from '@/payload-types'

export type ChosenPicture = {
  filename: string
  measures: string
  thumbnail: string
  /** Whether the principal may change what is written about it. */
  mine: boolean
}

type Known = { of?: unknown; in?: unknown; alt?: unknown; caption?: unknown; credit?: unknown }

/** The chosen picture as the form shows it, and the language its words are written in. */
export function usePicture(id: number | null): { picture: ChosenPicture | null; locale: Locale } {
  const { code } = useLocale()
  const written = useFormFields(([fields]) => fields['language']?.value)
  const locale = written ? localeOf(written) : isLocale(code) ? code : 'nb'
  const { language } = useWords()
  const { user } = useAuth<User>()
  const { dispatchFields, getDataByPath } = useForm()
  const [file, setFile] = useState<Partial<Media> | null>(null)
  useEffect(() => {
    let left = false
    const path = `/media/${id}?depth=0&draft=true&fallback-locale=null&locale=${locale}`
    const fill = async () => {
      const { ok, body } = await sendRequest<Media>('GET', path, { language })
      if (left || !ok) return
      setFile(body)
      const known: Known = getDataByPath('pictureWords') ?? {}
      if (known.of === id && known.in === locale) return
      const kept = known.of === id ? known : {}
      const words = {
        alt: body.alt || kept.alt,
        decorative: body.decorative === true,
        caption: body.caption || kept.caption,
        credit: body.credit || kept.credit,
        people: idsOf(body.people),
        focalX: body.focalX ?? null,
        focalY: body.focalY ?? null,
        mine: mayWrite(user, body),
        in: locale,
        of: id,
      }
      for (const [name, value] of Object.entries(words))
        dispatchFields({ type: 'UPDATE', path: `pictureWords.${name}`, value })
    }
    if (id !== null) void fill()
    return () => {
      left = true
    }
  }, [id, locale, language, user, dispatchFields, getDataByPath])
  return { picture: file?.id === id && file ? chosen(file, user, language) : null, locale }
}

/** What the server decides when it is saved; asked here to say it beforehand. */
const mayWrite = (user: User | null | undefined, { publisher }: Partial<Media>): boolean =>
  user?.role !== 'communicator' || idOf(user.organisation) === idOf(publisher)

function chosen(
  { filename, filesize, height, sizes, url, width, ...file }: Partial<Media>,
  user: User | null | undefined,
  language: Locale,
): ChosenPicture {
  const measures = [width && height && `${width} × ${height}`, fileSize(filesize ?? 0, language)]
  return {
    filename: filename ?? '',
    measures: measures.filter(Boolean).join(', '),
    thumbnail: sizes?.w480?.url ?? url ?? '',
    mine: mayWrite(user, file),
  }
}
