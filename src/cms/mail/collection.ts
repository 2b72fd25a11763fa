import type { Access, CollectionConfig } from 'payload'
import { hiddenFromOthersThanAdmins, isAdmin } from '@/cms/access/roles'
import { nobody } from '@/cms/access/rules'
import { forCodeOnly } from '@/cms/fields/for-code-only'
import { moment } from '@/cms/fields/moment'
import { help, label, option, words } from '@/cms/words'
import { aboutSubscriber } from '@/lib/subscriptions'

/** Those to subscribers nobody reads: they would be a list of addresses. Payload takes this pattern as it stands. */
const adminsNotOfSubscribers: Access = ({ req }) =>
  isAdmin(req) && {
    or: [{ about: { exists: false } }, { about: { not_like: `${aboutSubscriber}%` } }],
  }

/**
 * Every message this site sends, one row each, written in the transaction that gave cause for it
 * (`queueMail`) and sent by the worker. For administrators it is the mailbox: without a mail server
 * the messages stay here to be read. Nobody writes through the API.
 */
export const Mails: CollectionConfig<'mails'> = {
  slug: 'mails',
  labels: { singular: words('E-post', 'Message'), plural: words('E-post ut', 'Outgoing mail') },
  defaultSort: '-createdAt',
  admin: {
    hidden: hiddenFromOthersThanAdmins,
    group: words('System', 'System'),
    useAsTitle: 'subject',
    hideAPIURL: true,
    defaultColumns: ['subject', 'to', 'state', 'createdAt', 'sentAt'],
    ...help(
      'Alt nettstedet sender. Uten en e-postserver (SMTP_URL) blir meldingene liggende her.',
      'Everything this site sends. Without a mail server (SMTP_URL) the messages stay here.',
    ),
  },
  access: {
    create: nobody,
    read: adminsNotOfSubscribers,
    update: nobody,
    delete: adminsNotOfSubscribers,
    unlock: nobody,
    readVersions: nobody,
  },
  fields: [
    { name: 'to', type: 'email', required: true, ...label('Til', 'To') },
    { name: 'subject', type: 'text', required: true, ...label('Emne', 'Subject') },
    {
      name: 'text',
      type: 'textarea',
      ...label('Tekst', 'Text'),
      admin: {
        rows: 14,
        ...help(
          'Tekst med en engangslenke fjernes når meldingen er sendt, eller når lenken ikke virker lenger.',
          'A text with a one-time link is removed when the message was sent, or when the link has ended.',
        ),
      },
    },
    {
      name: 'language',
      type: 'select',
      required: true,
      defaultValue: 'nb',
      options: [option('nb', 'Norsk', 'Norwegian'), option('en', 'Engelsk', 'English')],
      ...label('Språk', 'Language'),
      admin: { position: 'sidebar' },
    },
    {
      name: 'state',
      type: 'select',
      required: true,
      defaultValue: 'waiting',
      index: true,
      options: [
        option('waiting', 'Venter', 'Waiting'),
        option('sent', 'Sendt', 'Sent'),
        option('failed', 'Kunne ikke sendes', 'Could not be sent'),
        option('ended', 'Gikk ut før den ble sendt', 'Ended before it was sent'),
      ],
      ...label('Status', 'Status'),
      admin: { position: 'sidebar' },
    },
    moment({
      name: 'sentAt',
      ...label('Sendt', 'Sent'),
      admin: { position: 'sidebar' },
    }),
    moment({
      name: 'until',
      required: true,
      ...label('Sendes ikke etter', 'Not sent after'),
      admin: { position: 'sidebar' },
    }),
    moment({
      name: 'nextTry',
      required: true,
      ...label('Neste forsøk', 'Next attempt'),
      admin: { position: 'sidebar' },
    }),
    {
      name: 'tries',
      type: 'number',
      required: true,
      defaultValue: 0,
      ...label('Forsøk', 'Attempts'),
      admin: { position: 'sidebar' },
    },
    {
      name: 'problem',
      type: 'text',
      maxLength: 10_000,
      ...label('Siste feil', 'Last failure'),
      admin: { position: 'sidebar', condition: (data) => Boolean(data['problem']) },
    },
    // While it waits, what is said about the same is added to it.
    { name: 'about', type: 'text', index: true, ...label('Gjelder', 'About'), admin: forCodeOnly },
    {
      name: 'secret',
      type: 'checkbox',
      defaultValue: false,
      ...label('Har en engangslenke', 'Has a one-time link'),
      admin: { position: 'sidebar' },
    },
  ],
}
