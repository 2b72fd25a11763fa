import type { ReactNode } from 'react'
import { classes, toneClass, type Tone } from '@/ui/classes'

type Props = { children: ReactNode; lang?: string; tone?: Tone | null }

/** Running text. */
export const Prose = ({ children, lang, tone }: Props) => (
  <div className={classes('prose', toneClass(tone))} lang={lang}>
    {children}
  </div>
)
