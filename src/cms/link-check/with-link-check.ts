import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  GlobalAfterChangeHook,
  SanitizedConfig,
} from 'payload'
import { linkEndpoint } from './endpoint'
import { noteForLinks } from './notes'

/** Every type that readers see is looked through for links when it is saved, and for links to it. */
export async function withLinkCheck(building: Promise<SanitizedConfig>): Promise<SanitizedConfig> {
  const config = await building
  for (const { hooks, versions } of config.collections) {
    if (!versions?.drafts) continue
    hooks.afterChange.push(noteChange)
    hooks.afterDelete.push(noteDelete)
  }
  for (const { hooks } of config.globals) hooks.afterChange.push(noteGlobal)
  config.endpoints.push(linkEndpoint)
  return config
}

const noteChange: CollectionAfterChangeHook = async ({ collection, doc, req }) => {
  await noteForLinks(req, collection.slug, doc.id)
  return doc
}

const noteDelete: CollectionAfterDeleteHook = async ({ collection, doc, id, req }) => {
  await noteForLinks(req, collection.slug, Number(id))
  return doc
}

const noteGlobal: GlobalAfterChangeHook = async ({ doc, global, req }) => {
  await noteForLinks(req, global.slug, 0)
  return doc
}
