import { classes, toneClass, type Tone } from '@/ui/classes'

export type ProgrammeRow = {
  key: string
  time?: string | null
  title: string
  tone?: Tone | null
  /** `lang`: of the title, when it is not the page's. */
  people: { name: string; title?: string | null; lang?: string; role?: string | null }[]
}

/** What happens, and who takes part in what role. */
export const Programme = ({ items }: { items: ProgrammeRow[] }) => (
  <ol className="programme">
    {items.map(({ key, time, title, tone, people }) => (
      <li key={key} className={classes('rule', toneClass(tone))}>
        <h3 className="t-h3">
          {time && <span className="quiet t-small block">{time}</span>}
          {title}
        </h3>
        <ul className="people">
          {people.map(({ name, title: position, lang, role }) => (
            <li key={name}>
              <b>{name}</b>
              <span className="t-small quiet">
                {position && <span lang={lang}>{position}</span>}
                {/* The dot stays with the words before it. */}
                {position && role && '\u00a0· '}
                {role && <b className="role">{role}</b>}
              </span>
            </li>
          ))}
        </ul>
      </li>
    ))}
  </ol>
)
