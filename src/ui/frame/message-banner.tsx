import { classes } from '@/ui/classes'

export type Level = 'information' | 'important' | 'critical'
type Props = {
  level: Level
  /** The level as a word; it is never said by colour alone. */
  levelLabel: string
  text: string
  link?: { href: string; label: string }
}

export const MessageBanner = ({ level, levelLabel, text, link }: Props) => (
  <div
    className={classes(
      'message',
      level !== 'information' && level,
      level === 'critical' && 'on-deep',
    )}
  >
    <div className="page">
      <span className="point" aria-hidden="true" />
      <p>
        <b>
          {levelLabel}
          <span className="sr-only">:</span>
        </b>{' '}
        <span>{text}</span>
        {link && (
          <>
            {' '}
            <a href={link.href}>{link.label}</a>
          </>
        )}
      </p>
    </div>
  </div>
)
