import { classes } from '@/ui/classes'

export type Level = 'information' | 'important' | 'critical'
type Props = {
  level: Level
  /** The level as a word; it is never said by colour alone. */
  levelLabel: string
  text: string
  /** The language of the text, when it is not the page's. */
  lang?: string
  link?: { href: string; label: string }
}

export const MessageBanner = ({ level, levelLabel, text, lang, link }: Props) => (
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
        <b>{levelLabel}</b>
        <span lang={lang}>{text}</span>
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
