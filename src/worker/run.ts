import config from '@payload-config'
import { getPayload } from 'payload'
import { deliverThrough } from '@/cms/mail/smtp'
import { env } from '@/lib/env'
import { log } from '@/lib/log'
import { workAsLeader } from './leader'
import { work } from './work'

/** The worker process: what was planned, and mail. Stops between two of them. */
const stop = new AbortController()
for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => stop.abort())

const payload = await getPayload({ config })
const deliver = env.SMTP_URL ? await deliverThrough(env.SMTP_URL, payload) : null
if (!deliver) log.warn('there is no SMTP_URL: messages stay in the mailbox')
log.info('worker ready')
process.send?.('ready')
await workAsLeader(env.DATABASE_URL, stop.signal, (until) => work(payload, deliver, until))
process.exit(0)
