import type { CollectionConfig, LabelFunction, StaticLabel } from 'payload'

type Name = LabelFunction | StaticLabel

/**
 * The panel puts the name of a type into some sentences as it stands, so of a name in two languages
 * «Legg til …» beside a relationship made «Legg til [object Object]» (`DocumentDrawerToggler` of
 * `@payloadcms/ui`). A name that is a function reaches the panel as one string, in its language.
 */
export const spoken = (collection: CollectionConfig): CollectionConfig => {
  const { singular, plural } = collection.labels ?? {}
  return {
    ...collection,
    labels: {
      ...(singular && { singular: inPanel(singular) }),
      ...(plural && { plural: inPanel(plural) }),
    },
  }
}

const inPanel = (name: Name): Name =>
  typeof name === 'object' ? ({ i18n }) => name[i18n.language] ?? name['nb'] ?? '' : name
