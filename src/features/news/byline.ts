import type { Field, PayloadRequest, RelationshipFieldSingleValidation } from 'payload'
import { isolatedRequest } from '@/cms/isolated-request'
import { translate } from '@/cms/translate'
import { help, label, words } from '@/cms/words'
import { localeOf } from '@/i18n/locales'
import { idOf } from '@/lib/ids'
import type { News } from '@/payload-types'

type Author = Pick<
  NonNullable<NonNullable<News['byline']>['people']>[number],
  'person' | 'name' | 'title'
>

/** Whoever writes is the author, where the account is tied to a person of the register. */
async function ownByline({ req }: { req: PayloadRequest }): Promise<Author[]> {
  const own = idOf(req.user?.['person'])
  if (own === null) return []
  const person = await req.payload.findByID({
    collection: 'people',
    id: own,
    depth: 1,
    locale: localeOf(req.query?.['language']),
    draft: true,
    disableErrors: true,
    overrideAccess: false,
    req: isolatedRequest(req),
  })
  if (!person) return []
  const { organisation, title } = person
  const name = typeof organisation === 'object' && organisation?.name
  return [{ person: own, title: [title, name].filter(Boolean).join(', ') }]
}

/** A line of the byline names somebody: from the register, or as it is written. */
const refuseNobody: RelationshipFieldSingleValidation = (value, { siblingData, req }) =>
  value || (siblingData as Author).name ? true : translate(req, 'personOrName')

export const byline: Field = {
  name: 'byline',
  type: 'group',
  ...label('Byline', 'Byline'),
  fields: [
    {
      name: 'people',
      type: 'array',
      ...label('Skrevet av', 'Written by'),
      labels: { singular: words('Person', 'Person'), plural: words('Personer', 'People') },
      defaultValue: ownByline,
      fields: [
        {
          type: 'row',
          fields: [
            {
              name: 'person',
              type: 'relationship',
              relationTo: 'people',
              ...label('Person i registeret', 'Person in the register'),
              validate: refuseNobody,
              admin: { allowCreate: false },
            },
            {
              name: 'name',
              type: 'text',
              maxLength: 120,
              ...label('Eller navn på en annen', 'Or the name of somebody else'),
              admin: { condition: (_, siblings) => !siblings['person'] },
            },
          ],
        },
        {
          name: 'title',
          type: 'text',
          ...label('Tittel og organisasjon', 'Title and organisation'),
          admin: help(
            'Slik de var da saken ble skrevet.',
            'As they were when the article was written.',
          ),
        },
      ],
    },
    {
      name: 'organisation',
      type: 'relationship',
      relationTo: 'organisations',
      ...label('Eller en organisasjon', 'Or an organisation'),
    },
  ],
}
