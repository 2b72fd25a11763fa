import { setTimeout as wait } from 'node:timers/promises'
import type { Payload } from 'payload'
import { sendDueMails, tidyMails } from '@/cms/mail/send'
import type { Deliver } from '@/cms/mail/smtp'
import { adoptOldJobs } from '@/cms/plans/adopt'
import { runDueBundles } from '@/cms/bundles/run'
import { noteUnnoted } from '@/cms/link-check/notes'
import { runDuePlans } from '@/cms/plans/run'
import { tidyLinks } from '@/cms/previews/links'
import { makeDigest } from '@/cms/subscriptions/digest'
import { forgetUnconfirmed, tellSubscribers } from '@/cms/subscriptions/tell'
import { remindOfReviews } from '@/cms/reviews/remind'
import { isWithin } from '@/lib/age'
import { log } from '@/lib/log'
import { checkWeb, followSavedLinks } from './check-links'
import { freeStuckJobs } from './free-stuck-jobs'
import { workNightly } from './nightly'
import { trimPurgeLog } from './trim-purge-log'
import { trimTrail } from './trim-trail'

const everyMs = 1000
const tidyEveryMs = 60_000

/**
 * What the leading worker does until told to stop: publications, mail, links and the work of the night, each in a
 * row of its own, since a server that does not answer must not delay a publication. `deliver` is null without a
 * mail server: the messages then stay in the mailbox.
 */
export async function work(
  payload: Payload,
  deliver: Deliver | null,
  stop: AbortSignal,
): Promise<void> {
  await Promise.all([
    again(
      stop,
      'jobs could not run',
      () => runJobs(payload, stop),
      () => freeStuckJobs(payload),
    ),
    again(stop, 'mail could not be sent', keepMailAndTidy(payload, deliver, stop)),
    again(stop, 'subscribers could not be told', tellOfNews(payload, deliver !== null)),
    again(stop, 'links could not be noted', followSavedLinks(payload, stop), () =>
      noteUnnoted(payload),
    ),
    again(stop, 'links could not be checked', checkWeb(payload)),
    again(stop, 'the work of the night could not be done', workNightly(payload, stop)),
  ])
}

async function runJobs(payload: Payload, stop: AbortSignal): Promise<void> {
  await adoptOldJobs(payload)
  await runDuePlans(payload, stop)
  await runDueBundles(payload, stop)
  await payload.jobs.handleSchedules({ allQueues: true })
  await payload.jobs.run({ allQueues: true, sequential: true, silent: { info: true } })
}

function keepMailAndTidy(payload: Payload, deliver: Deliver | null, stop: AbortSignal) {
  let tidiedAt = 0
  return async () => {
    if (deliver) await sendDueMails(payload, deliver, stop)
    if (isWithin(tidyEveryMs, tidiedAt)) return
    await tidyMails(payload)
    await tidyLinks(payload)
    await trimPurgeLog(payload)
    await trimTrail(payload)
    await remindOfReviews(payload)
    await forgetUnconfirmed(payload)
    tidiedAt = Date.now()
  }
}

/** Without a mail server nobody is told: what is new then is told once there is one. */
function tellOfNews(payload: Payload, canSend: boolean) {
  let lookedAt = 0
  return async () => {
    if (!isWithin(tidyEveryMs, lookedAt)) {
      await makeDigest(payload)
      lookedAt = Date.now()
    }
    if (canSend) await tellSubscribers(payload)
  }
}

/** Does `step` every second; `first` before it, until that has worked once. A database that is away is waited for. */
async function again(
  stop: AbortSignal,
  failure: string,
  step: () => Promise<unknown>,
  first?: () => Promise<unknown>,
): Promise<void> {
  let begun = first === undefined
  while (!stop.aborted) {
    try {
      if (!begun) await first?.()
      begun = true
      await step()
    } catch (err) {
      log.error({ err }, failure)
    }
    await wait(everyMs, undefined, { signal: stop }).catch(() => {})
  }
}
