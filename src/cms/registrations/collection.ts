import type { CollectionConfig } from 'payload'
import { hiddenFromGuests } from '@/cms/access/roles'
import { editorsOrOwners, nobody } from '@/cms/access/rules'
import { forCodeOnly } from '@/cms/fields/for-code-only'
import { help, label, option, words } from '@/cms/words'
import { holdBeforeDelete, holdBeforeRows, settleAfterDelete } from './cancelled-by-hand'
import { registrationSheet } from './sheet'

/**
 * Who has registered for an event here on the site: read by editors, and by the communicators of the organisation
 * whose event it is. The web process writes them (`src/web/registrations`), the worker deletes them some time after the
 * event, and in the panel they are cancelled by deleting them.
 */
export const Registrations: CollectionConfig<'registrations'> = {
  slug: 'registrations',
  labels: {
    singular: words('Påmelding', 'Registration'),
    plural: words('Påmeldinger', 'Registrations'),
  },
  defaultSort: 'createdAt',
  disableDuplicate: true,
  indexes: [{ fields: ['event', 'emailKey'], unique: true }],
  admin: {
    hidden: hiddenFromGuests,
    group: words('Nettstedet', 'The site'),
    useAsTitle: 'name',
    hideAPIURL: true,
    defaultColumns: ['name', 'event', 'place', 'email', 'organisationName', 'createdAt'],
    listSearchableFields: ['name', 'email', 'organisationName'],
    ...help(
      'De som har meldt seg på arrangementer her på nettstedet. Slett en påmelding for å melde noen av: de får e-post om det, og den første på ventelisten får plassen. Nettstedet sletter alle 30 dager etter arrangementet.',
      'Those who have registered for events here on the site. Delete a registration to cancel it: they get an e-mail about it, and the first one on the waiting list gets the place. The site deletes all of them 30 days after the event.',
    ),
  },
  access: {
    create: nobody,
    read: editorsOrOwners('event.publisher'),
    readVersions: nobody,
    update: nobody,
    delete: editorsOrOwners('event.publisher'),
    unlock: nobody,
  },
  endpoints: [registrationSheet],
  hooks: {
    beforeOperation: [holdBeforeRows],
    beforeDelete: [holdBeforeDelete],
    afterDelete: [settleAfterDelete],
  },
  fields: [
    {
      name: 'event',
      type: 'relationship',
      relationTo: 'events',
      required: true,
      index: true,
      ...label('Arrangement', 'Event'),
      admin: { allowCreate: false, allowEdit: false },
    },
    { name: 'name', type: 'text', required: true, ...label('Navn', 'Name') },
    { name: 'email', type: 'text', required: true, ...label('E-post', 'E-mail') },
    { name: 'organisationName', type: 'text', ...label('Organisasjon', 'Organisation') },
    {
      name: 'place',
      type: 'select',
      required: true,
      index: true,
      options: [
        option('seat', 'Har plass', 'Has a place'),
        option('waiting', 'På venteliste', 'On the waiting list'),
      ],
      ...label('Plass', 'Place'),
      admin: { position: 'sidebar' },
    },
    {
      name: 'language',
      type: 'select',
      required: true,
      options: [option('nb', 'Norsk', 'Norwegian'), option('en', 'Engelsk', 'English')],
      ...label('Meldt på fra siden på', 'Registered from the page in'),
      admin: { position: 'sidebar' },
    },
    // However an address is written, it is one person's.
    {
      name: 'emailKey',
      type: 'text',
      required: true,
      access: { read: nobody },
      ...label('E-post i én skrivemåte', 'E-mail in one spelling'),
      admin: forCodeOnly,
    },
    // Whoever knows it may cancel.
    {
      name: 'token',
      type: 'text',
      required: true,
      unique: true,
      access: { read: nobody },
      ...label('Nøkkel til å melde av', 'Key for cancelling'),
      admin: forCodeOnly,
    },
  ],
}
