/** In the context of the one save that may put another file in the place of a published one: which. */
export const replacesFile = 'replacesFile'
