import type { CollectionConfig, SanitizedConfig } from 'payload'
import { trailSignIn, trailUnlock, isAccount } from './accounts'
import { trailApproval, trailPlan, trailPlanCalledOff } from './bookkeeping'
import { documentTrail } from './endpoint'
import { noteForTrail, trailChange, trailDelete, trailGlobal } from './hooks'

/**
 * Kept by hooks alone, or by Payload: nobody does anything to them. What plans and approvals are about is said of
 * their documents.
 */
const keptByThemselves = new Set([
  'addresses',
  'mails',
  // Who wrote to the hub or registered is forgotten long before a line of the trail is.
  'inquiries',
  'registrations',
  'message-records',
  'plans',
  'approvals',
  'comments',
  'second-factors',
])

export const isTrailed = (slug: string): boolean =>
  !keptByThemselves.has(slug) && !slug.startsWith('payload-')

/** Every type that people change leaves a line for each change, and shows them beside its versions. */
export async function withTrail(building: Promise<SanitizedConfig>): Promise<SanitizedConfig> {
  const config = await building
  for (const collection of config.collections) {
    const { hooks, slug } = collection
    // Their hooks are typed by the rows they read, which those of a config are not.
    if (slug === 'plans') {
      hooks.afterChange.push(trailPlan)
      hooks.afterDelete.push(trailPlanCalledOff)
    }
    if (slug === 'approvals') hooks.afterChange.push(trailApproval)
    if (!isTrailed(slug)) continue
    hooks.beforeOperation.push(noteForTrail)
    hooks.afterChange.push(trailChange)
    hooks.afterDelete.push(trailDelete)
    if (isAccount(collection)) {
      hooks.afterLogin.push(trailSignIn)
      hooks.afterOperation.push(trailUnlock)
    }
    collection.endpoints = [documentTrail, ...(collection.endpoints || [])]
    showTrail(collection.admin)
  }
  for (const global of config.globals) {
    global.hooks.afterChange.push(trailGlobal)
    showTrail(global.admin)
  }
  return config
}

type Shown = Pick<NonNullable<CollectionConfig['admin']>, 'components'>

/** A tab beside «Versjoner», and who saved each of the versions. */
function showTrail(admin: object): void {
  const { components = {} } = admin as Shown
  const views = Object(components.views) as { edit?: object }
  Object.assign(admin, {
    components: {
      ...components,
      views: {
        ...views,
        edit: {
          ...views.edit,
          versions: { Component: '/src/admin/trail/versions-view#VersionsView' },
          trail: {
            Component: '/src/admin/trail/document-trail#DocumentTrail',
            path: '/trail',
            tab: {
              href: '/trail',
              label: ({ t }: { t: (key: string) => string }) => t('general:trail'),
              order: 350,
            },
          },
        },
      },
    },
  })
}
