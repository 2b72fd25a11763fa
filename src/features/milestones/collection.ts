import { hiddenFromCommunicators } from '@/cms/access/roles'
import { editorsKeep } from '@/cms/access/sets'
import { day } from '@/cms/fields/day'
import { editorial } from '@/cms/publishing/editorial'
import { help, label, option, words } from '@/cms/words'

/** The hub's phases and strands as a timeline. */
export const Milestones = editorial<'milestones'>({
  slug: 'milestones',
  orderable: true,
  labels: { singular: words('Milepæl', 'Milestone'), plural: words('Milepæler', 'Milestones') },
  admin: {
    hidden: hiddenFromCommunicators,
    group: words('Innhold', 'Content'),
    useAsTitle: 'title',
    ...help('Tidslinjen på siden om huben.', 'The timeline on the page about the hub.'),
    defaultColumns: ['title', 'date', 'phase', '_status'],
  },
  access: editorsKeep,
  fields: [
    { name: 'title', type: 'text', localized: true, required: true, ...label('Tittel', 'Title') },
    { name: 'text', type: 'textarea', localized: true, ...label('Tekst', 'Text') },
    {
      type: 'row',
      fields: [
        day({
          name: 'date',
          ...label('Dato', 'Date'),
          admin: help('Tomt når den ikke er kjent.', 'Empty when it is not known.'),
        }),
        {
          name: 'precision',
          type: 'select',
          required: true,
          defaultValue: 'day',
          options: [
            option('day', 'Dag', 'Day'),
            option('month', 'Måned', 'Month'),
            option('year', 'År', 'Year'),
          ],
          ...label('Hvor nøyaktig datoen er', 'Precision of the date'),
        },
      ],
    },
    {
      name: 'phase',
      type: 'text',
      localized: true,
      ...label('Fase eller spor', 'Phase or strand'),
    },
    { name: 'source', type: 'text', localized: true, ...label('Kilde', 'Source') },
    { name: 'event', type: 'relationship', relationTo: 'events', ...label('Arrangement', 'Event') },
  ],
})
