import type { PayloadRequest } from 'payload'
import { inTransaction, rowsOf, runSql } from '@/cms/publishing/transaction'
import { eraseSubscriptions } from '@/cms/subscriptions/stored'
import { writeTrail } from '@/cms/trail/write'
import { inquiriesOf, mailsTo } from './find'
import { eraseRegistrations } from './registrations'

/** What was deleted. */
export type ErasedData = {
  inquiries: number
  registrations: number
  subscriptions: number
  mails: number
}

/**
 * Deletes everything that somebody wrote to the hub from an address or registered with it, its subscription, and
 * every message to it, in one transaction with the line in the trail that tells of it and holds nothing of it.
 */
export async function erasePersonalData(req: PayloadRequest, address: string): Promise<ErasedData> {
  const erased: ErasedData = { inquiries: 0, registrations: 0, subscriptions: 0, mails: 0 }
  await inTransaction(req, async () => {
    // What comes meanwhile waits, and is then found by whoever looks again.
    await runSql(req, 'lock table inquiries in share row exclusive mode')
    const inquiries = (await inquiriesOf(req, address)).map(({ id }) => id)
    const registrations = await eraseRegistrations(req, address)
    const mails = await mailsTo(req, address)
    const about = [
      ...inquiries.map((id) => `inquiries ${id}`),
      ...registrations.map((id) => `registrations ${id}`),
    ]
    const gone = [
      mails.length > 0 && `id in (${mails.map(({ id }) => id).join(', ')})`,
      // A link to what is no more helps nobody.
      about.length > 0 && `about in (${about.map((each) => `'${each}'`).join(', ')})`,
    ].filter(Boolean)
    if (inquiries.length > 0)
      await runSql(req, `delete from inquiries where id in (${inquiries.join(', ')})`)
    if (gone.length > 0) {
      const deleted = await rowsOf(req, `delete from mails where ${gone.join(' or ')} returning id`)
      erased.mails = deleted.length
    }
    erased.inquiries = inquiries.length
    erased.subscriptions = await eraseSubscriptions(req, address)
    erased.registrations = registrations.length
    await writeTrail(req, [
      {
        action: 'personalDataErased',
        collection: 'inquiries',
        document: null,
        became: String(erased.inquiries + erased.registrations + erased.subscriptions),
      },
    ])
  })
  return erased
}
