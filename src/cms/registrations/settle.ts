import type { PayloadRequest } from 'payload'
import { escapeLiteral } from 'pg'
import { rowsOf } from '@/cms/publishing/transaction'
import { placeMail } from '@/i18n/place-mail'
import { env } from '@/lib/env'
import {
  eventInMail,
  holdPlaces,
  queuePlaceMail,
  settlePlaces,
  takenPlaces,
  type AskIn,
  type EventInMail,
  type Registered,
} from '@/lib/registration-places'
import { isFull } from '@/lib/registrations'

/** Statements in the transaction of a request, their values written into them. */
export const askOf =
  (req: PayloadRequest): AskIn =>
  (statement, values) =>
    rowsOf(
      req,
      statement.replaceAll(/\$(\d+)/g, (_, at: string) => {
        const value = values[Number(at) - 1]
        return value === null || value === undefined ? 'null' : escapeLiteral(String(value))
      }),
    )

/** Whether the pages say that an event is full, from now on held until the transaction ends. `row`: what is done with the event itself. */
export async function holdEvent(
  req: PayloadRequest,
  event: number,
  row: 'share' | 'update' = 'share',
): Promise<boolean> {
  const ask = askOf(req)
  await holdPlaces(ask, event, row)
  const places = await takenPlaces(ask, event)
  return places !== null && isFull(places)
}

/** What is free goes to those who wait. `wasFull`: as the pages say, where it is known from before; else the event is being saved. */
export async function settleEvent(
  req: PayloadRequest,
  event: number,
  wasFull?: boolean,
): Promise<void> {
  const before = wasFull ?? (await holdEvent(req, event, 'update'))
  await settlePlaces(askOf(req), event, before, (who, about) =>
    placeMail('movedUp', who, about, env.SERVER_URL),
  )
}

/** Everybody who has registered is told what became of the event. */
export async function tellRegistered(
  req: PayloadRequest,
  event: number,
  news: 'eventCancelled' | 'eventMoved',
): Promise<void> {
  const ask = askOf(req)
  const all = await ask<Registered>(
    `select id, email, language::text as language, token from registrations where event_id = $1 order by id`,
    [event],
  )
  const about = new Map<string, EventInMail>()
  for (const who of all) {
    const said = about.get(who.language) ?? (await eventInMail(ask, event, who.language))
    about.set(who.language, said)
    await queuePlaceMail(ask, who.id, placeMail(news, who, said, env.SERVER_URL))
  }
}
