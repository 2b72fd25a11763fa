import type { Field } from 'payload'
import { help, label } from '@/cms/words'

/** That a picture is shown here is no leave to print it elsewhere. */
export const pressUse: Field = {
  name: 'pressUse',
  type: 'checkbox',
  defaultValue: false,
  ...label('Pressen kan bruke bildet', 'The press may use the picture'),
  admin: help(
    'Den som har laget bildet, og de avbildede, har sagt ja til at andre bruker det i omtale av saken. Da står det i full størrelse på siden til pressen, med krediteringen. Uten kreditering vises det ikke der.',
    'Whoever made the picture, and those depicted, have agreed that others use it in coverage of the story. It then stands in full size on the page for the press, with its credit. Without a credit it is not shown there.',
  ),
}
