import type { Access, CollectionBeforeChangeHook, CollectionConfig } from 'payload'
import { hiddenFromGuests, isEditor, roleOf } from '@/cms/access/roles'
import { editorsOrCommunicators, nobody } from '@/cms/access/rules'
import { moment } from '@/cms/fields/moment'
import { unlessLimited } from '@/cms/language-limit/access'
import { help, label, words } from '@/cms/words'
import { bundled } from './bundled'
import { bundleEndpoints } from './endpoints'
import { callOffWithBundle, refuseWhilePlanned } from './hold'

/** Editors keep all of them, everybody else those of their own. */
const ownOnes: Access = ({ req }) => {
  if (isEditor(req)) return true
  return roleOf(req) !== 'visitor' && req.user ? { by: { equals: req.user.id } } : false
}

const noteMaker: CollectionBeforeChangeHook = ({ data, operation, originalDoc, req }) => ({
  ...data,
  by: operation === 'create' ? (req.user?.id ?? null) : originalDoc?.by,
})

/**
 * What belongs together and is published by one act, or not at all. What becomes of it is decided through
 * `/api/bundles/<id>/…`, with the rights of whoever presses over each of its documents.
 */
export const Bundles: CollectionConfig<'bundles'> = {
  slug: 'bundles',
  labels: {
    singular: words('Samlet publisering', 'Joint publication'),
    plural: words('Samlede publiseringer', 'Joint publications'),
  },
  admin: {
    hidden: hiddenFromGuests,
    group: words('Innhold', 'Content'),
    useAsTitle: 'title',
    ...help(
      'Det som skal ut samtidig eller ikke i det hele tatt, for eksempel artikkelen på begge språk, arrangementet og meldingen.',
      'What is to go out at once or not at all, for example the article in both languages, the event and the message.',
    ),
    hideAPIURL: true,
    defaultColumns: ['title', 'publishedAt', 'by', 'updatedAt'],
    components: { edit: { SaveButton: '/src/admin/bundles/save-bundle#SaveBundle' } },
  },
  access: {
    create: unlessLimited(editorsOrCommunicators),
    read: ownOnes,
    readVersions: nobody,
    update: unlessLimited(ownOnes),
    delete: unlessLimited(ownOnes),
    unlock: nobody,
  },
  defaultSort: '-updatedAt',
  disableDuplicate: true,
  hooks: {
    beforeChange: [noteMaker, refuseWhilePlanned],
    beforeDelete: [callOffWithBundle],
  },
  endpoints: bundleEndpoints,
  fields: [
    {
      name: 'title',
      type: 'text',
      required: true,
      ...label('Hva det gjelder', 'What it is about'),
      admin: help(
        'Bare for dere som arbeider her. Leserne ser det ikke.',
        'Only for you who work here. Readers do not see it.',
      ),
    },
    {
      name: 'items',
      type: 'relationship',
      // What is gathered most stands first.
      relationTo: [...bundled].toReversed(),
      hasMany: true,
      required: true,
      maxRows: 40,
      ...label('Hva som hører sammen', 'What belongs together'),
      admin: help(
        'For eksempel artikkelen på begge språk, arrangementet og meldingen. Alt som er skrevet og ikke publisert, går ut samtidig.',
        'For example the article in both languages, the event and the message. All that is written and not published goes out at once.',
      ),
    },
    {
      name: 'desk',
      type: 'ui',
      admin: { components: { Field: '/src/admin/bundles/bundle-desk#BundleDesk' } },
    },
    moment({
      name: 'publishedAt',
      ...label('Publisert', 'Published'),
      access: { create: nobody, update: nobody },
      admin: { position: 'sidebar', readOnly: true },
    }),
    {
      name: 'by',
      type: 'relationship',
      relationTo: 'users',
      ...label('Laget av', 'Made by'),
      access: { create: nobody, update: nobody },
      admin: { position: 'sidebar', readOnly: true },
    },
  ],
}
