import type { IncomingMessage } from 'node:http'
import { isbot } from 'isbot'
import { LRUCache } from 'lru-cache'
import { isFeed } from '@/i18n/feeds'

type Asking = Pick<IncomingMessage, 'headers' | 'method'>

/** Programs have few names, and each is looked at once. */
const robots = new LRUCache<string, boolean>({ max: 1000 })

function isRobot(agent: string | undefined): boolean {
  if (!agent) return true
  const known = robots.get(agent)
  if (known !== undefined) return known
  const found = isbot(agent)
  robots.set(agent, found)
  return found
}

/** Calendars and readers of feeds are programs, and ask for somebody. */
export const isFollowed = (path: string): boolean => path.endsWith('.ics') || isFeed(path)
const crawler = /bot\b|crawl|spider/i

/**
 * Whether a request is somebody who looks at a page, or fetches a file, a calendar or a feed. Robots, what a browser
 * gets beforehand, and those who are signed in are none.
 */
export function isLookedAt({ headers, method }: Asking, path: string): boolean {
  if (method !== 'GET' || isSignedIn(headers)) return false
  if (headers['sec-purpose'] || headers['purpose'] || headers['x-moz']) return false
  if (isFollowed(path)) return !crawler.test(headers['user-agent'] ?? '')
  const destination = headers['sec-fetch-dest']
  if (destination !== undefined && destination !== 'document') return false
  return !startsLater(headers.range) && !isRobot(headers['user-agent'])
}

/** Whether a request of a page's own script is somebody's who reads. */
export const isPerson = ({ headers }: Asking): boolean =>
  !isSignedIn(headers) && !isRobot(headers['user-agent'])

const isSignedIn = ({ cookie }: Asking['headers']): boolean => cookie?.includes('payload-') === true

/** The rest of a file that was begun. */
const startsLater = (range: string | undefined): boolean =>
  range !== undefined && !range.startsWith('bytes=0-')

/** A picture is part of a page, and no download. */
export const isDownload = (path: string): boolean =>
  !/\.(?:avif|gif|jpe?g|png|svg|webp)$/.test(path)
