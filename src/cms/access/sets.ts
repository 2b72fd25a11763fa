import type { CollectionConfig } from 'payload'
import { cardsOrganisationOf } from './roles'
import {
  editors,
  editorsOrCardWriters,
  editorsOrCommunicators,
  editorsOrDiscarding,
  editorsOrOwners,
  nobody,
  readable,
  readableFiles,
  readableVersions,
  tellers,
} from './rules'

export type AccessSet = Required<
  Pick<
    NonNullable<CollectionConfig['access']>,
    'create' | 'read' | 'readVersions' | 'update' | 'delete' | 'unlock'
  >
>

/** What our own code keeps: nobody reaches it but by endpoints that ask by themselves. */
export const nobodyKeeps: AccessSet = Object.freeze({
  create: nobody,
  read: nobody,
  readVersions: nobody,
  update: nobody,
  delete: nobody,
  unlock: nobody,
})

/** Kept by editors alone. Many collections share these sets, so nothing may change them. */
export const editorsKeep: AccessSet = Object.freeze({
  create: editors,
  read: readable(),
  readVersions: readableVersions(),
  update: editors,
  delete: editors,
  unlock: nobody,
})

/** As `editorsKeep`, for what cards are about. */
export const editorsKeepForCards: AccessSet = Object.freeze({
  ...editorsKeep,
  read: readable(undefined, { forGuests: true }),
})

const ofCards = Object.freeze({ owner: cardsOrganisationOf, forGuests: true })

/** Kept by editors, and by the communicators and guests of the organisation whose card it is. */
export const cardWritersKeep: AccessSet = Object.freeze({
  create: editorsOrCardWriters,
  read: readable('publisher', ofCards),
  readVersions: readableVersions('publisher', ofCards),
  update: editorsOrOwners('publisher', ofCards),
  delete: editorsOrDiscarding('publisher', 'cards', ofCards),
  unlock: nobody,
})

/** Kept by editors, and by the communicators of the organisation that publishes the document. */
export const publisherKeeps: AccessSet = Object.freeze({
  create: editorsOrCommunicators,
  read: readable('publisher'),
  readVersions: readableVersions('publisher'),
  update: editorsOrOwners('publisher'),
  delete: editors,
  unlock: nobody,
})

/** As `publisherKeeps`, for what has a date of publication in `publishedAt`. */
export const publisherKeepsDated: AccessSet = Object.freeze({
  ...publisherKeeps,
  read: readable('publisher', { since: 'publishedAt' }),
})

/** As `publisherKeeps`, for files, which browsers fetch over REST. */
export const publisherKeepsFiles: AccessSet = Object.freeze({
  ...publisherKeeps,
  read: readableFiles('publisher'),
})

/** What every visitor is told: read by all editors, kept by those who may speak to everybody. */
export const tellersKeep: AccessSet = Object.freeze({
  ...editorsKeep,
  create: tellers,
  update: tellers,
  delete: tellers,
})
