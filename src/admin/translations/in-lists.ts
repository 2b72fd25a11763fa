import type { CollectionAfterOperationHook, SanitizedConfig } from 'payload'
import { isPanelList } from '@/cms/panel-list'
import { isDeskType, type DeskType } from './desk-types'
import { statesOf } from './states-of'

/** The lists of the panel say below the status of a document where its other languages stand, where that is not well. */
export async function withTranslationsInLists(
  building: Promise<SanitizedConfig>,
): Promise<SanitizedConfig> {
  const config = await building
  for (const { hooks, slug } of config.collections)
    if (isDeskType(slug)) hooks.afterOperation.push(noteLanguages(slug))
  return config
}

const noteLanguages =
  (slug: DeskType): CollectionAfterOperationHook =>
  async (hook) => {
    const { req, result } = hook
    if (!isPanelList(hook)) return result
    const found = result as { docs: { id: number }[] }
    const ids = found.docs.map(({ id }) => id)
    const states = await statesOf(req, slug, ids, new Date())
    const listed = req.locale === 'en' ? 'en' : 'nb'
    return {
      ...found,
      docs: found.docs.map((doc) => {
        // Its own status says it of an article, and of the language that is listed for everything else; not that it is
        // outdated.
        const others = states
          .get(doc.id)
          ?.filter(({ id, language, state }) =>
            slug === 'news'
              ? state !== 'draft' || id !== doc.id
              : language !== listed || state === 'outdated',
          )
          .filter(({ state }) => state !== null && state !== 'current')
        return others?.length ? { ...doc, languages: others } : doc
      }),
    }
  }
