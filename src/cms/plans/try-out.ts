import { getLocalI18n, isolateObjectProperty, type PayloadRequest } from 'payload'
import { inTransaction, runSql } from '@/cms/publishing/transaction'
import type { Locale } from '@/i18n/locales'
import { isRefusal, sentenceOf } from './explain'

/**
 * Does `work` for real and takes it back, whatever transaction it is asked in: whether it can be done
 * is then told by every check there is. Throws what `work` throws, and then nothing of the
 * transaction is left.
 */
export async function tryOut(req: PayloadRequest, work: () => Promise<void>): Promise<void> {
  await inTransaction(req, async () => {
    await runSql(req, 'savepoint tried_out')
    await work()
    await runSql(req, 'rollback to savepoint tried_out')
  })
}

/** Why `work` is refused, in one language; undefined when it is not, or for other reasons. */
export async function refusalIn(
  language: Locale,
  req: PayloadRequest,
  work: (req: PayloadRequest) => Promise<void>,
): Promise<string | undefined> {
  const own = isolateObjectProperty(req, ['i18n', 't', 'transactionID', 'context'])
  own.i18n = await getLocalI18n({ config: req.payload.config, language })
  own.t = own.i18n.t
  own.context = {}
  try {
    await tryOut(own, () => work(own))
  } catch (error) {
    if (isRefusal(error)) return sentenceOf(error)
  }
  return undefined
}
