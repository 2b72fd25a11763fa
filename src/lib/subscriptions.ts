import { createHash, createHmac, timingSafeEqual } from 'node:crypto'

/** An address that nobody has confirmed is kept so long. The page about privacy says the same. */
export const pendingDays = 7

/** What a subscriber has chosen. No languages, or no pillars, means all of them. */
export type SubscriptionChoices = {
  languages: readonly ('nb' | 'en')[]
  /** The numbers of pillars. */
  topics: readonly number[]
  /** Whether new events are told as well. */
  events: boolean
}

/** By this a message in the queue is known as one to a subscriber: no screen of the panel lists those. */
export const aboutSubscriber = 'subscriber '

/**
 * The keys in the links of messages to subscribers. Each is made from the number of the subscriber, so that none has
 * to be kept, and nobody without the secret can make one.
 */
export function subscriptionKeys(secret: string) {
  const signature = (id: string): string =>
    createHmac('sha256', secret).update(`subscription ${id}`).digest('base64url').slice(0, 27)
  return {
    /** A digest of an address, from which nobody without the secret can tell whether it is a given one. */
    digestOf: (address: string): string =>
      createHmac('sha256', secret).update(`subscription address ${address}`).digest('base64url'),
    keyOf: (id: string): string => `${id}.${signature(id)}`,
    /** The subscriber whose key it is; `null` of what is none. */
    subscriberOf: (key: string): string | null => {
      const [, id = '', signed = ''] = /^([0-9a-f-]{36})\.([\w-]{27})$/.exec(key) ?? []
      return id && timingSafeEqual(Buffer.from(signed), Buffer.from(signature(id))) ? id : null
    },
  }
}

/** What is kept of a key that was made by chance. */
export const keyDigest = (key: string): string =>
  createHash('sha256').update(key).digest('base64url')
