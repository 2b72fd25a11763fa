import type { PayloadRequest } from 'payload'
import { isolatedRequest } from '@/cms/isolated-request'
import { forgetApprovals } from '@/cms/approvals/erase'
import { forgetComments } from '@/cms/comments/erase'
import { forgetBookkeeping } from '@/cms/erasure/bookkeeping'
import { calledWhenErased } from '@/cms/erasure/called'
import { dropOldTexts } from '@/cms/erasure/old-texts'
import { placesOf, type WordPlace } from '@/cms/erasure/places'
import { takeOut } from '@/cms/erasure/take-out'
import { termsFor } from '@/cms/erasure/terms'
import { without } from '@/cms/erasure/without'
import { forgetLinks } from '@/cms/link-check/erase'
import { forgetOutdated } from '@/cms/outdated/store'
import { eraseMails } from '@/cms/mail/erase'
import { picturesOf, type Depicted } from '@/cms/media/depicted'
import { eraseFile } from '@/cms/media/erase'
import { changePlanned, forgetReasons } from '@/cms/plans/take-out'
import { endAddresses } from '@/cms/publishing/end-addresses'
import { purgeEverything } from '@/cms/publishing/notify'
import { runSql } from '@/cms/publishing/transaction'
import { forgetTrail } from '@/cms/trail/erase'
import { calledInTrail } from '@/cms/trail/write'
import { erasePlannedSeat, eraseSeats } from '@/features/appointments/erase'
import en from '../../../../messages/en.json'
import nb from '../../../../messages/nb.json'
import type { Subject } from './subject'

/** What an erasure did. `files` are to leave the disk once it is committed; `places` only people can rewrite. */
export type Erased = {
  seats: number
  pictures: Depicted
  mails: number
  versions: number
  files: string[]
  places: WordPlace[]
}

const nameRemoved = { nb: nb.group.nameRemoved, en: en.group.nameRemoved }

/**
 * Erases somebody in the transaction of `req`: the record with all its versions, the person in every
 * other document, in plans and messages, pictures of them alone, and every copy of a page. Seats stay,
 * without a name. What editors wrote is not rewritten: `places` says where it names them.
 */
export async function erase(req: PayloadRequest, { id, ...who }: Subject): Promise<Erased> {
  // Every word of the site is looked through, which may take longer than a page or a save may.
  await runSql(req, `set local statement_timeout = '1min'`)
  const terms = termsFor(who.names, who.reached)
  const erased = { collection: 'people', id, names: who.names } as const
  const pictures = await picturesOf(req, id)
  const seats = await eraseSeats(req, id)
  await takeOut(req, { ...erased, instead: nameRemoved })
  await changePlanned(req, (text, { collection, fields, locale }) => {
    const seat = collection === 'appointments' ? erasePlannedSeat(text, id) : text
    return without(fields, seat, { ...erased, instead: nameRemoved[locale] })
  })
  const files: string[] = []
  for (const picture of pictures.alone) files.push(...(await eraseFile(req, picture.id)))
  await forgetBookkeeping(req, 'people', id)
  await req.payload.delete({
    collection: 'people',
    id,
    trash: true,
    overrideLock: true,
    depth: 0,
    context: { [calledInTrail]: 'erased', ...calledWhenErased(who.names) },
    req: isolatedRequest(req),
  })
  await forgetReasons(req, terms)
  await forgetApprovals(req, terms)
  await forgetComments(req, terms)
  await forgetTrail(req, terms)
  await forgetLinks(req, terms)
  await forgetOutdated(req, terms)
  await endAddresses(req, terms)
  const mails = await eraseMails(req, terms, who.reached)
  const versions = await dropOldTexts(req, terms)
  await purgeEverything(req)
  const places = await placesOf(req, terms)
  return { seats, pictures, mails, versions, files, places }
}
