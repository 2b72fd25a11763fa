import type { CollectionBeforeDeleteHook } from 'payload'

/**
 * What an account has saved for itself goes before it does. Payload looks for it afterwards, when the database has
 * forgotten whose it was, and leaves it with nobody (payload/dist/preferences/deleteUserPreferences.js).
 */
export const forgetPreferences: CollectionBeforeDeleteHook = async ({ id, req }) => {
  await req.payload.db.deleteMany({
    collection: 'payload-preferences',
    req,
    where: { 'user.value': { equals: id } },
  })
}
