import type { ReactNode } from 'react'
import { classes } from '@/ui/classes'

type Props = { facts: { name: string; value: ReactNode }[]; accent?: boolean }

/** Facts without a box. */
export const Facts = ({ facts, accent }: Props) => (
  <dl className={classes('facts rule', accent && 'accent')}>
    {facts.map(({ name, value }) => (
      <div key={name}>
        <dt>{name}</dt>
        <dd>{value}</dd>
      </div>
    ))}
  </dl>
)
