import type { APIError, PayloadRequest } from 'payload'
import { refusal } from '@/cms/refusal'
import { translate } from '@/cms/translate'
import type { Locale } from '@/i18n/locales'
import { checkText, isWrittenLanguage } from './check-text'
import { stopsPublishing, type Finding } from './finding'
import { spellingsFrom } from './spelling'

type Asked = { req: PayloadRequest; values: Record<string, unknown>; locale: Locale }

const noSpellings = spellingsFrom([])

/** What would shut readers out is not published; the form has said so before, and leads to each place. */
export function refuseUnclear({ req, values, locale }: Asked): void {
  const { title, lead, body, language } = values
  const written = isWrittenLanguage(language) ? language : locale
  const stopping = checkText({ title, lead, body, language: written }, noSpellings)
  const first = stopping.find(stopsPublishing)
  if (first) throw refuse(req, first)
}

const refuse = (req: PayloadRequest, { rule, place, words }: Finding): APIError =>
  refusal(
    translate(req, rule === 'headingJump' ? 'headingJump' : 'linkSaysNothing', { words }),
    place.field,
  )
