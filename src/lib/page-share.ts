import { createHash } from 'node:crypto'

/** What the picture shows that networks put beside a link to a page. */
export type ShareFacts = {
  title: string
  /** What kind of page it is, in words. */
  label?: string
  pillar?: string
  /** What the drawing grows from, as on the page itself. */
  seed: string
}

/** Changes with every change of how pictures are drawn. */
const drawnAs = 1

/** Names what a picture shows. */
export const hashOfShare = (facts: ShareFacts): string =>
  createHash('sha256')
    .update(JSON.stringify([drawnAs, facts.title, facts.label, facts.pillar, facts.seed]))
    .digest('hex')
    .slice(0, 12)

/** The tag by which a page says it to whoever draws the picture; visitors do not get it. */
export const shareTag = 'cmhn-share'
