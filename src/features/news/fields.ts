import type { Field, PayloadRequest } from 'payload'
import { day } from '@/cms/fields/day'
import { moment } from '@/cms/fields/moment'
import { address } from '@/cms/fields/address'
import { forCodeOnly } from '@/cms/fields/for-code-only'
import { help, label, option } from '@/cms/words'

export const newsKinds = [
  option('news', 'Nyhet', 'News'),
  option('opinion', 'Kronikk', 'Opinion'),
  option('report', 'Rapport', 'Report'),
]

/** A list in a language leads to a form in that language: `…/create?language=en`. */
const languageCameFrom = ({ req }: { req: PayloadRequest }): string => {
  const asked = req.query?.['language']
  return asked === 'en' || asked === 'nn' ? asked : 'nb'
}

export const language: Field = {
  name: 'language',
  type: 'select',
  required: true,
  defaultValue: languageCameFrom,
  index: true,
  options: [
    option('nb', 'Bokmål', 'Norwegian bokmål'),
    option('nn', 'Nynorsk', 'Norwegian nynorsk'),
    option('en', 'Engelsk', 'English'),
  ],
  ...label('Språk', 'Language'),
  admin: {
    position: 'sidebar',
    ...help('Språket teksten er skrevet på.', 'The language the text is written in.'),
  },
}

export const translation: Field = {
  name: 'translation',
  type: 'group',
  ...label('Oversettelse', 'Translation'),
  fields: [
    {
      name: 'original',
      type: 'relationship',
      relationTo: 'news',
      ...label('Oversatt fra', 'Translated from'),
      admin: help('Tomt når dette er originalen.', 'Empty when this is the original.'),
    },
    moment({
      name: 'madeFrom',
      ...label('Oversatt fra versjonen av', 'Based on the version of'),
      admin: {
        readOnly: true,
        ...help(
          'Settes når originalen velges. Er originalen endret siden, er oversettelsen utdatert.',
          'Set when the original is chosen. If the original has changed since, the translation is outdated.',
        ),
      },
    }),
    {
      // Written by `rememberOriginal`.
      name: 'originalText',
      type: 'json',
      ...label('Originalens tekst da', 'Text of the original then'),
      access: { create: () => false, update: () => false },
      admin: forCodeOnly,
    },
    {
      // Of `originalText`, likewise.
      name: 'originalFingerprint',
      type: 'text',
      ...label('Originalens fingeravtrykk da', 'Fingerprint of the original then'),
      access: { create: () => false, update: () => false },
      admin: forCodeOnly,
    },
  ],
}

/** Of the article’s own words, written by `takeFingerprint`. */
export const ownFingerprint: Field = {
  name: 'fingerprint',
  type: 'text',
  ...label('Fingeravtrykk', 'Fingerprint'),
  access: { create: () => false, update: () => false },
  admin: forCodeOnly,
}

/** Written by `joinFamily`. */
export const family: Field = {
  name: 'family',
  type: 'number',
  index: true,
  access: { create: () => false, update: () => false },
  ...label('Språkfamilie', 'Family of versions'),
  admin: forCodeOnly,
  hooks: { beforeDuplicate: [() => null] },
}

export const publishedAt: Field = moment({
  name: 'publishedAt',
  index: true,
  ...label('Publisert', 'Published'),
  // A copy is a new article, with a day of its own.
  hooks: { beforeDuplicate: [() => null] },
  admin: {
    position: 'sidebar',
    ...help(
      'Settes ved første publisering når feltet er tomt.',
      'Set at first publication when left empty.',
    ),
  },
})

export const updated: Field[] = [
  moment({
    name: 'significantlyUpdatedAt',
    ...label('Vesentlig oppdatert', 'Significantly updated'),
    hooks: { beforeDuplicate: [() => null] },
    admin: help(
      'Bare når innholdet er endret, ikke for skrivefeil.',
      'Only when the content changed, not for typing errors.',
    ),
  }),
  {
    name: 'changeNote',
    type: 'text',
    ...label('Hva som er endret', 'What was changed'),
    hooks: { beforeDuplicate: [() => null] },
    admin: { condition: (data) => Boolean(data['significantlyUpdatedAt']) },
  },
]

export const related: Field[] = [
  {
    name: 'event',
    type: 'relationship',
    relationTo: 'events',
    ...label('Arrangementet saken handler om', 'The event it is about'),
  },
  {
    name: 'people',
    type: 'relationship',
    relationTo: 'people',
    hasMany: true,
    ...label('Personer i saken', 'People in the article'),
  },
  {
    name: 'organisations',
    type: 'relationship',
    relationTo: 'organisations',
    hasMany: true,
    ...label('Organisasjoner i saken', 'Organisations in the article'),
  },
  {
    name: 'attachments',
    type: 'relationship',
    relationTo: 'documents',
    hasMany: true,
    ...label('Vedlegg', 'Attachments'),
  },
]

export const source: Field = {
  name: 'source',
  type: 'group',
  ...label('Opprinnelig publisert', 'Originally published'),
  admin: help(
    'Bare når saken har stått et annet sted først.',
    'Only when the article appeared elsewhere first.',
  ),
  fields: [
    { name: 'publisher', type: 'text', ...label('Av', 'By') },
    address('url', 'Nettadresse', 'Web address'),
    {
      name: 'dateUnknown',
      type: 'checkbox',
      defaultValue: false,
      ...label('Datoen er ikke kjent', 'The date is not known'),
    },
    day({
      name: 'date',
      ...label('Dato', 'Date'),
      admin: { condition: (_, siblings) => !siblings['dateUnknown'] },
    }),
  ],
}
