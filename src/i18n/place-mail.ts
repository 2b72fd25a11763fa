import { dateAndTime, textDate } from '@/lib/dates'
import type { EventInMail, PlaceMail, Registered } from '@/lib/registration-places'
import { oneLine } from '@/lib/soft-hyphens'
import { href } from './paths'

/**
 * What somebody who has registered is told: what they got, that they got a place after all, that it was taken away, or
 * what became of the event.
 */
export type PlaceNews =
  | 'seat'
  | 'waiting'
  | 'movedUp'
  | 'takenAway'
  | 'eventMoved'
  | 'eventCancelled'

/** When somebody has no place any more, there is nothing to cancel. */
const isOver = (news: PlaceNews): boolean => news === 'takenAway' || news === 'eventCancelled'

const subjects: Record<'nb' | 'en', Record<PlaceNews, string>> = {
  nb: {
    seat: 'Du er påmeldt',
    waiting: 'Du står på venteliste',
    movedUp: 'Du har fått plass',
    takenAway: 'Du er meldt av',
    eventMoved: 'Ny tid',
    eventCancelled: 'Avlyst',
  },
  en: {
    seat: 'You are registered',
    waiting: 'You are on the waiting list',
    movedUp: 'You have got a place',
    takenAway: 'Your registration was cancelled',
    eventMoved: 'New time',
    eventCancelled: 'Cancelled',
  },
}

const sentences: Record<'nb' | 'en', Record<PlaceNews, (event: string) => string>> = {
  nb: {
    seat: (event) => `Du har plass på ${event}.`,
    waiting: (event) =>
      `Alle plassene på ${event} er tatt, og du står på venteliste. Du får en e-post hvis det blir plass til deg.`,
    movedUp: (event) =>
      `Det er blitt plass til deg på ${event}. Du står ikke lenger på venteliste.`,
    takenAway: (event) =>
      `Arrangøren har meldt deg av ${event}. Er det en feil, ta kontakt med arrangøren.`,
    eventMoved: (event) =>
      `Arrangementet har fått ny tid: ${event}. Påmeldingen din gjelder fremdeles.`,
    eventCancelled: (event) => `${event}, er avlyst.`,
  },
  en: {
    seat: (event) => `You have a place at ${event}.`,
    waiting: (event) =>
      `All places at ${event} are taken, and you are on the waiting list. You will get an e-mail if there is a place for you.`,
    movedUp: (event) =>
      `There is a place for you at ${event}. You are no longer on the waiting list.`,
    takenAway: (event) =>
      `The organiser has cancelled your registration for ${event}. If that is a mistake, contact the organiser.`,
    eventMoved: (event) => `The event has a new time: ${event}. You are still registered.`,
    eventCancelled: (event) => `${event}, is cancelled.`,
  },
}

const ways = {
  nb: {
    event: 'Les om arrangementet:',
    cancel: 'Kan du ikke komme likevel? Meld deg av her, så får en annen plassen:',
    stranger: 'Var det ikke du som meldte deg på? Da kan du melde av på den samme lenken.',
  },
  en: {
    event: 'Read about the event:',
    cancel: 'Can you not come after all? Cancel here, so that somebody else gets the place:',
    stranger: 'Was it not you who registered? Then cancel by the same link.',
  },
} as const

/** A message about a place at an event. Nothing in it was written by whoever registered: addresses are not always one's own. */
export function placeMail(
  news: PlaceNews,
  { email, language, token }: Omit<Registered, 'id'>,
  event: EventInMail,
  serverUrl: string,
): PlaceMail {
  const t = ways[language]
  const about = eventInWords(event, language)
  const page = new URL(href(event.lang, 'event', { slug: event.slug }), serverUrl).href
  const paragraphs = [
    sentences[language][news](about),
    `${t.event} ${page}`,
    ...(isOver(news) ? [] : [`${t.cancel} ${placeLink(language, token, serverUrl)}`, t.stranger]),
  ]
  return {
    to: email,
    subject: `${subjects[language][news]}: ${oneLine(event.title)}`,
    text: paragraphs.join('\n\n'),
    language,
  }
}

/** `«Folkemøte», 4. mars 2031, kl. 10.00 CET` */
export function eventInWords(
  { start, timeKnown, title }: EventInMail,
  language: 'nb' | 'en',
): string {
  const when = (timeKnown ? dateAndTime : textDate)(new Date(start), language)
  return language === 'nb' ? `«${oneLine(title)}», ${when}` : `“${oneLine(title)}”, ${when}`
}

/** Where somebody sees whether they have a place, and cancels. The token is the key to it. */
export const placeLink = (language: 'nb' | 'en', token: string, serverUrl: string): string =>
  new URL(`${href(language, 'place')}?${placeKey}=${token}`, serverUrl).href

/** The name of the token in the address. */
export const placeKey = 'key'
