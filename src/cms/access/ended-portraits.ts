import type { PayloadRequest } from 'payload'
import { rowsOf } from '@/cms/publishing/transaction'
import { storedDay, todayInOslo } from '@/lib/days'

/**
 * Files that are the portrait of somebody whose consent was withdrawn or has ended, as numbers. One that was given for
 * the file itself since then holds (as in consent/ask-anew.ts).
 */
export async function endedPortraits(req: PayloadRequest): Promise<number[]> {
  const files = await rowsOf<{ id: number }>(
    req,
    `select distinct media.id from people join media on media.id = people.photo_id
     where (people.consent_withdrawn is not null or people.consent_until < '${storedDay(todayInOslo())}')
       and (media.consent_given is null
         or media.consent_given < coalesce(people.consent_withdrawn, people.consent_until))`,
  )
  return files.map(({ id }) => id)
}
