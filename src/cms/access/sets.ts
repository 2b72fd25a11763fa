import type { CollectionConfig } from 'payload'
import {
  editors,
  editorsOrCommunicators,
  editorsOrOwners,
  nobody,
  readable,
  readableFiles,
  readableVersions,
} from './rules'

type AccessSet = Required<
  Pick<
    NonNullable<CollectionConfig['access']>,
    'create' | 'read' | 'readVersions' | 'update' | 'delete' | 'unlock'
  >
>

/** Kept by editors alone. */
export const editorsKeep: AccessSet = {
  create: editors,
  read: readable(),
  readVersions: readableVersions(),
  update: editors,
  delete: editors,
  unlock: nobody,
}

/** Kept by editors, and by the communicators of the organisation that publishes the document. */
export const publisherKeeps: AccessSet = {
  create: editorsOrCommunicators,
  read: readable('publisher'),
  readVersions: readableVersions('publisher'),
  update: editorsOrOwners('publisher'),
  delete: editors,
  unlock: nobody,
}

/** As `publisherKeeps`, for files, which browsers fetch over REST. */
export const publisherKeepsFiles: AccessSet = {
  ...publisherKeeps,
  read: readableFiles('publisher'),
}
