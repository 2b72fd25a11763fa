import type { MonetaryGrant } from 'schema-dts'
import { absolute } from '@/features/metadata/metadata'
import { withoutSoftHyphens } from '@/lib/soft-hyphens'
import type { CallPage } from './queries/call'

/** A call as its page shows it. When one may apply, the vocabulary of grants has no word for. */
export function callNode(call: CallPage): MonetaryGrant {
  const { budget, lead, path, source, title, topicCode } = call
  return {
    '@type': 'MonetaryGrant',
    '@id': absolute(`${path}#call`),
    url: absolute(path),
    name: withoutSoftHyphens(title),
    ...(lead && { description: withoutSoftHyphens(lead) }),
    ...(topicCode && { identifier: topicCode }),
    ...(budget && {
      amount: { '@type': 'MonetaryAmount', value: budget.amount, currency: budget.currency },
    }),
    ...(source && { sameAs: source }),
  }
}
