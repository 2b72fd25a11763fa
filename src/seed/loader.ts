import type { Payload } from 'payload'
import type { Content } from './content'
import type { IdOf, Make } from './make'
import type { Made } from './memory'
import type { ToRichText } from './rich-text'

/** What a loader works with. All of it happens in one transaction. */
export type Work = {
  payload: Payload
  transactionID: number | string
  made: Made
  content: Content
  make: Make
  idOf: IdOf
  toRichText: ToRichText
}

/** Puts one type of `content/` into the CMS. */
export type Loader = (work: Work) => Promise<void>
