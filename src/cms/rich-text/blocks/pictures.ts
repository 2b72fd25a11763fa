import type { Block } from 'payload'
import { onlyPictures } from '@/cms/media/only-pictures'
import { help, label, words } from '@/cms/words'

export const figure: Block = {
  slug: 'figure',
  labels: { singular: words('Figur', 'Figure'), plural: words('Figurer', 'Figures') },
  fields: [
    {
      name: 'picture',
      type: 'upload',
      relationTo: 'media',
      ...onlyPictures(),
      required: true,
      ...label('Bilde', 'Picture'),
    },
    {
      name: 'caption',
      type: 'textarea',
      ...label('Bildetekst', 'Caption'),
      admin: help(
        'Står i stedet for bildeteksten under «Bilder og filer». Hvem og hvor, ikke hva man ser.',
        'Takes the place of the caption in “Pictures and files”. Who and where, not what one sees.',
      ),
    },
  ],
}

export const gallery: Block = {
  slug: 'gallery',
  labels: { singular: words('Bildeserie', 'Gallery'), plural: words('Bildeserier', 'Galleries') },
  fields: [
    {
      name: 'pictures',
      type: 'upload',
      relationTo: 'media',
      ...onlyPictures(),
      hasMany: true,
      required: true,
      ...label('Bilder', 'Pictures'),
    },
  ],
}
