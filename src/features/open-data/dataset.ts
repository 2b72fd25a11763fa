import { getTranslations } from 'next-intl/server'
import { absolute, hubName } from '@/features/metadata/metadata'
import { getSite } from '@/features/site/queries'
import { locales } from '@/i18n/locales'
import { href } from '@/i18n/paths'
import { mailLink } from '@/lib/internet-address'
import { licence } from './licence'

const authority = 'http://publications.europa.eu/resource/authority'

/**
 * The data of the hub as catalogues of open data read it: DCAT-AP-NO (https://data.norge.no/specification/dcat-ap-no)
 * as JSON-LD, whose context is part of it.
 */
export async function datasetDescription(): Promise<object> {
  const [title, description, schema] = await Promise.all([
    inBoth('title'),
    inBoth('description'),
    inBoth('standard'),
  ])
  const { email } = (await getSite('nb')).contact.secretariat
  const publisher = { '@id': absolute('/#hub') }
  const contactPoint = {
    '@type': 'vcard:Organization',
    'vcard:fn': hubName,
    ...(email
      ? { 'vcard:hasEmail': { '@id': mailLink(email) } }
      : { 'vcard:hasURL': { '@id': absolute(href('nb', 'contact')) } }),
  }
  const languages = ['NOB', 'ENG'].map((code) => ({ '@id': `${authority}/language/${code}` }))
  return {
    '@context': context,
    '@graph': [
      {
        '@id': absolute('/dataset.jsonld'),
        '@type': 'dcat:Catalog',
        'dct:identifier': absolute('/dataset.jsonld'),
        'dct:title': title,
        'dct:description': description,
        'dct:publisher': publisher,
        'dct:language': languages,
        'dcat:contactPoint': contactPoint,
        'foaf:homepage': { '@id': absolute(href('nb', 'home')) },
        'dcat:dataset': { '@id': absolute('/hub.json#dataset') },
      },
      {
        '@id': absolute('/hub.json#dataset'),
        '@type': 'dcat:Dataset',
        'dct:identifier': absolute('/hub.json#dataset'),
        'dct:title': title,
        'dct:description': description,
        'dct:publisher': publisher,
        'dct:language': languages,
        'dcat:contactPoint': contactPoint,
        'dcat:theme': { '@id': `${authority}/data-theme/HEAL` },
        'dct:accessRights': { '@id': `${authority}/access-right/PUBLIC` },
        'dct:accrualPeriodicity': { '@id': `${authority}/frequency/CONT` },
        'dct:spatial': { '@id': `${authority}/country/NOR` },
        'dcat:landingPage': { '@id': absolute(href('nb', 'composition')) },
        'dcat:distribution': { '@id': absolute('/hub.json') },
      },
      {
        '@id': absolute('/hub.json'),
        '@type': 'dcat:Distribution',
        'dct:title': title,
        'dcat:accessURL': { '@id': absolute('/hub.json') },
        'dcat:downloadURL': { '@id': absolute('/hub.json') },
        'dct:format': { '@id': `${authority}/file-type/JSON` },
        'dcat:mediaType': {
          '@id': 'https://www.iana.org/assignments/media-types/application/json',
        },
        'dct:license': { '@id': licence.authority },
        'dct:conformsTo': { '@id': absolute('/hub.schema.json') },
      },
      {
        '@id': absolute('/hub.schema.json'),
        '@type': 'dct:Standard',
        'dct:title': schema,
      },
      {
        ...publisher,
        '@type': 'foaf:Agent',
        'foaf:name': hubName,
        'foaf:homepage': { '@id': absolute(href('nb', 'home')) },
      },
    ],
  }
}

const context = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
}

/** Words of ours in both languages. */
const inBoth = (name: 'title' | 'description' | 'standard') =>
  Promise.all(
    locales.map(async (locale) => {
      const t = await getTranslations({ locale, namespace: 'openData' })
      return { '@language': locale, '@value': t(name) }
    }),
  )
