import type { Content } from './content'
import type { IdOf, Make, Tools } from './make'
import type { ToRichText } from './rich-text'

/** What a loader works with. */
export type Work = Tools & { content: Content; make: Make; idOf: IdOf; toRichText: ToRichText }

/** Puts one type of `content/` into the CMS. */
export type Loader = (work: Work) => Promise<void>
