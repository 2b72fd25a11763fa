/** The data of the hub, today or with a query on one of endlessly many days. */
export const hubDataPath = '/hub.json'

const documents =
  /^\/(?:robots\.txt|llms\.txt|hub\.schema\.json|dataset\.jsonld|(?:en\/)?opensearch\.xml|sitemap\.xml|sitemap\/[a-z]+-\d{1,7}\.xml|\.well-known\/security\.txt)$/

/** Documents for machines, rendered by Next like pages. */
export const isMachineDocument = (path: string): boolean => documents.test(path)
